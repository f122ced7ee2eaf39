// A server written against the C++ implementation: `server echo ADDRESS` and `server interop ADDRESS`, where ADDRESS is
// HOST[:PORT] or unix:PATH. It prints the port it has taken (0 for a Unix socket), and serves until it is killed.
#include <capnp/ez-rpc.h>
#include <kj/debug.h>
#include <cstdint>
#include <cstdio>

#include "echo.capnp.h"
#include "interop.capnp.h"

namespace {

class EchoServer final : public Echo::Server {
public:
  kj::Promise<void> ping(PingContext context) override {
    context.getResults().setReply(kj::str("echo:", context.getParams().getMsg()));
    return kj::READY_NOW;
  }
};

class GreeterServer final : public Greeter::Server {
public:
  explicit GreeterServer(kj::StringPtr name) : name(kj::heapString(name)) {}

  kj::Promise<void> greet(GreetContext context) override {
    context.getResults().setText(kj::str(context.getParams().getGreeting(), ", ", name));
    return kj::READY_NOW;
  }

private:
  kj::String name;
};

class InteropServer final : public Interop::Server {
public:
  kj::Promise<void> getGreeter(GetGreeterContext context) override {
    context.getResults().setGreeter(kj::heap<GreeterServer>(context.getParams().getName()));
    return kj::READY_NOW;
  }

  kj::Promise<void> callEach(CallEachContext context) override {
    auto params = context.getParams();
    auto receiver = params.getReceiver();
    kj::Vector<kj::Promise<uint64_t>> values;
    for (uint32_t index = 0; index < params.getCount(); index++) {
      auto request = receiver.receiveRequest();
      request.setIndex(index);
      values.add(request.send().then([](auto&& results) { return results.getValue(); }));
    }
    return kj::joinPromises(values.releaseAsArray()).then([context](kj::Array<uint64_t> all) mutable {
      uint64_t sum = 0;
      for (uint64_t value : all) sum += value;
      context.getResults().setSum(sum);
    });
  }

  kj::Promise<void> fail(FailContext context) override {
    KJ_FAIL_REQUIRE("failed", context.getParams().getReason());
  }

  kj::Promise<void> reflect(ReflectContext context) override {
    context.getResults().setReceiver(context.getParams().getReceiver());
    return kj::READY_NOW;
  }

  kj::Promise<void> passOn(PassOnContext context) override {
    auto params = context.getParams();
    auto request = params.getOther().reflectRequest();
    request.setReceiver(params.getReceiver());
    return context.tailCall(kj::mv(request));
  }
};

capnp::Capability::Client mainOf(kj::StringPtr suite) {
  if (suite == "echo") return kj::heap<EchoServer>();
  KJ_REQUIRE(suite == "interop", "unknown suite", suite);
  return kj::heap<InteropServer>();
}

}  // namespace

int main(int argc, const char* argv[]) {
  KJ_REQUIRE(argc == 3, "usage: server echo|interop ADDRESS");
  kj::StringPtr address = argv[2];
  capnp::EzRpcServer server(mainOf(argv[1]), address);
  auto& waitScope = server.getWaitScope();
  uint32_t port = server.getPort().wait(waitScope);
  printf("%u\n", port);
  fflush(stdout);
  kj::NEVER_DONE.wait(waitScope);
}
