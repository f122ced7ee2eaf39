// The chain and its caller written against the C++ implementation: `peer serve ADDRESS` prints the port it has taken (0 for
// a Unix socket) and serves until its input ends; `peer call ADDRESS` answers each line `CHAINS MILLISECONDS` with
// `DONE MILLISECONDS`. ADDRESS is HOST[:PORT] or unix:PATH.
#include <capnp/ez-rpc.h>
#include <kj/async-io.h>
#include <kj/debug.h>
#include <kj/time.h>
#include <unistd.h>
#include <cstdint>
#include <cstdio>

#include "pipeline.capnp.h"

namespace {

constexpr uint32_t chainLength = 10;

class LinkServer final : public Link::Server {
public:
  kj::Promise<void> next(NextContext context) override {
    context.getResults().setNext(kj::heap<LinkServer>());
    return kj::READY_NOW;
  }

  kj::Promise<void> ping(PingContext context) override {
    context.getResults().setValue(context.getParams().getValue());
    return kj::READY_NOW;
  }
};

kj::Promise<void> callChain(Link::Client link, uint32_t value) {
  for (uint32_t index = 0; index < chainLength; index++) link = link.nextRequest().send().getNext();
  auto request = link.pingRequest();
  request.setValue(value);
  return request.send().then([value](auto&& pong) { KJ_REQUIRE(pong.getValue() == value, "wrong pong"); });
}

double milliseconds() {
  return (kj::systemPreciseMonotonicClock().now() - kj::origin<kj::TimePoint>()) / kj::MICROSECONDS / 1000.0;
}

struct Load {
  double end;
  uint32_t done = 0;
};

kj::Promise<void> goOn(Link::Client& link, Load& load) {
  if (milliseconds() >= load.end) return kj::READY_NOW;
  return callChain(link, load.done & 0xffff).then([&link, &load]() {
    load.done++;
    return goOn(link, load);
  });
}

void serve(const char* address) {
  capnp::EzRpcServer server(kj::heap<LinkServer>(), address);
  uint32_t port = server.getPort().wait(server.getWaitScope());
  printf("%u\n", port);
  fflush(stdout);
  auto input = server.getLowLevelIoProvider().wrapInputFd(STDIN_FILENO);
  char byte;
  input->tryRead(&byte, 1, 1).wait(server.getWaitScope());
}

void call(const char* address) {
  capnp::EzRpcClient rpc(address);
  auto& waitScope = rpc.getWaitScope();
  Link::Client link = rpc.getMain<Link>();
  callChain(link, 0).wait(waitScope);
  printf("ready\n");
  fflush(stdout);
  uint32_t inFlight;
  uint32_t duration;
  while (scanf("%u %u", &inFlight, &duration) == 2) {
    double started = milliseconds();
    Load load{started + duration};
    auto callers = kj::heapArrayBuilder<kj::Promise<void>>(inFlight);
    for (uint32_t index = 0; index < inFlight; index++) callers.add(goOn(link, load));
    kj::joinPromises(callers.finish()).wait(waitScope);
    printf("%u %f\n", load.done, milliseconds() - started);
    fflush(stdout);
  }
}

}  // namespace

int main(int argc, const char* argv[]) {
  KJ_REQUIRE(argc == 3, "usage: peer serve|call ADDRESS");
  if (kj::StringPtr(argv[1]) == "serve") serve(argv[2]);
  else call(argv[2]);
}
