// A client written against the C++ implementation: `client echo ADDRESS` and `client interop ADDRESS`, where ADDRESS is
// HOST:PORT or unix:PATH. Every check that fails ends it with a message and exit code 1.
#include <capnp/ez-rpc.h>
#include <kj/debug.h>
#include <cstdint>
#include <cstdio>
#include <string>

#include "echo.capnp.h"
#include "interop.capnp.h"

namespace {

void checkText(capnp::Text::Reader actual, kj::StringPtr expected) {
  KJ_REQUIRE(actual == expected, "wrong text", actual.size(), expected.size());
}

void pingAll(capnp::EzRpcClient& rpc, uint32_t count, size_t bytes) {
  // The capability is still the promise of a bootstrap here, so every call is a pipelined one.
  Echo::Client echo = rpc.getMain<Echo>();
  kj::Vector<capnp::RemotePromise<Echo::PingResults>> calls;
  auto textOf = [&](uint32_t index) { return kj::str(index, std::string(bytes, 'x')); };
  for (uint32_t index = 0; index < count; index++) {
    auto request = echo.pingRequest();
    request.setMsg(textOf(index));
    calls.add(request.send());
  }
  for (uint32_t index = 0; index < count; index++) {
    checkText(calls[index].wait(rpc.getWaitScope()).getReply(), kj::str("echo:", textOf(index)));
  }
}

// The callee of a tail call.
class Reflector final : public Interop::Server {
public:
  kj::Promise<void> reflect(ReflectContext context) override {
    context.getResults().setReceiver(context.getParams().getReceiver());
    return kj::READY_NOW;
  }
};

// Writes down the order in which its calls arrive.
class OrderedReceiver final : public Receiver::Server {
public:
  explicit OrderedReceiver(kj::Vector<uint32_t>& order) : order(order) {}

  kj::Promise<void> receive(ReceiveContext context) override {
    order.add(context.getParams().getIndex());
    return kj::READY_NOW;
  }

private:
  kj::Vector<uint32_t>& order;
};

class CountingReceiver final : public Receiver::Server {
public:
  explicit CountingReceiver(uint32_t& calls) : calls(calls) {}

  kj::Promise<void> receive(ReceiveContext context) override {
    calls++;
    context.getResults().setValue(uint64_t{10} * context.getParams().getIndex());
    return kj::READY_NOW;
  }

private:
  uint32_t& calls;
};

// Calls made on what comes back, before and after it is here, must arrive in their order.
void checkOrder(
    capnp::RemotePromise<Interop::Reflection> reflected, kj::Vector<uint32_t>& order, kj::WaitScope& waitScope) {
  kj::Vector<kj::Promise<void>> sent;
  auto sendTo = [&](Receiver::Client receiver, uint32_t index) {
    auto request = receiver.receiveRequest();
    request.setIndex(index);
    sent.add(request.send().ignoreResult());
  };
  Receiver::Client pipelined = reflected.getReceiver();
  sendTo(pipelined, 0);
  sendTo(pipelined, 1);
  reflected.wait(waitScope);
  sendTo(pipelined, 2);
  sendTo(pipelined, 3);
  kj::joinPromises(sent.releaseAsArray()).wait(waitScope);
  KJ_REQUIRE(order.size() == 4);
  for (uint32_t index = 0; index < 4; index++) KJ_REQUIRE(order[index] == index, "out of order", index, order[index]);
}

void runEcho(capnp::EzRpcClient& rpc) {
  pingAll(rpc, 1, 11);
  pingAll(rpc, 1000, 11);
  pingAll(rpc, 1, 1 << 20);
}

void runInterop(capnp::EzRpcClient& rpc) {
  auto& waitScope = rpc.getWaitScope();
  Interop::Client interop = rpc.getMain<Interop>();

  uint32_t calls = 0;
  auto each = interop.callEachRequest();
  each.setReceiver(kj::heap<CountingReceiver>(calls));
  each.setCount(100);
  KJ_REQUIRE(each.send().wait(waitScope).getSum() == 49500);
  KJ_REQUIRE(calls == 100);

  auto get = interop.getGreeterRequest();
  get.setName("World");
  auto promise = get.send();
  auto early = promise.getGreeter().greetRequest();
  early.setGreeting("Hello");
  auto earlyCall = early.send();
  checkText(earlyCall.wait(waitScope).getText(), "Hello, World");
  Greeter::Client greeter = promise.wait(waitScope).getGreeter();
  auto late = greeter.greetRequest();
  late.setGreeting("Goodbye");
  checkText(late.send().wait(waitScope).getText(), "Goodbye, World");

  kj::Vector<uint32_t> order;
  auto reflect = interop.reflectRequest();
  reflect.setReceiver(kj::heap<OrderedReceiver>(order));
  checkOrder(reflect.send(), order, waitScope);

  kj::Vector<uint32_t> orderOfTailCall;
  auto passOn = interop.passOnRequest();
  passOn.setOther(kj::heap<Reflector>());
  passOn.setReceiver(kj::heap<OrderedReceiver>(orderOfTailCall));
  checkOrder(passOn.send(), orderOfTailCall, waitScope);
  auto fail = interop.failRequest();
  fail.setReason("as asked");
  KJ_IF_MAYBE(exception, kj::runCatchingExceptions([&]() { fail.send().wait(waitScope); })) {
    KJ_REQUIRE(exception->getType() == kj::Exception::Type::FAILED);
    std::string description(exception->getDescription().cStr());
    KJ_REQUIRE(description.find("as asked") != std::string::npos, description.c_str());
  } else {
    KJ_FAIL_REQUIRE("fail() did not fail");
  }
}

}  // namespace

int main(int argc, const char* argv[]) {
  KJ_REQUIRE(argc == 3, "usage: client echo|interop ADDRESS");
  kj::StringPtr suite = argv[1];
  KJ_IF_MAYBE(exception, kj::runCatchingExceptions([&]() {
    capnp::EzRpcClient rpc(argv[2]);
    if (suite == "echo") runEcho(rpc);
    else if (suite == "interop") runInterop(rpc);
    else KJ_FAIL_REQUIRE("unknown suite", suite);
  })) {
    fprintf(stderr, "%s\n", kj::str(*exception).cStr());
    return 1;
  }
  return 0;
}
