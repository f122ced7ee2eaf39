// A client of the calculator written against the C++ implementation: `calculator-client ADDRESS`, where ADDRESS is HOST:PORT
// or unix:PATH. It prints a line for each step; a check that fails ends it with a message and exit code 1.
#include <capnp/ez-rpc.h>
#include <kj/debug.h>
#include <cmath>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <memory>
#include <vector>

#include "calculator.capnp.h"

namespace {

using Function = Calculator::Function::Client;
using Fill = std::function<void(Calculator::Expression::Builder)>;

Fill literal(double value) {
  return [value](auto expression) { expression.setLiteral(value); };
}

Fill parameter(uint32_t index) {
  return [index](auto expression) { expression.setParameter(index); };
}

// A std::function has to be copyable, which clients are not when they are constant; so they are shared.
Fill previous(Calculator::Value::Client value) {
  auto shared = std::make_shared<Calculator::Value::Client>(value);
  return [shared](auto expression) { expression.setPreviousResult(*shared); };
}

Fill callOf(Function function, std::initializer_list<Fill> operands) {
  auto shared = std::make_shared<Function>(function);
  return [shared, operands = std::vector<Fill>(operands)](auto expression) {
    auto call = expression.initCall();
    call.setFunction(*shared);
    auto params = call.initParams(operands.size());
    for (size_t index = 0; index < operands.size(); index++) operands[index](params[index]);
  };
}

// A function of the client's that the calculator calls back.
class PowerServer final : public Calculator::Function::Server {
public:
  explicit PowerServer(uint32_t& calls) : calls(calls) {}
  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == 2, "wrong number of parameters", params.size());
    calls++;
    context.getResults().setValue(std::pow(params[0], params[1]));
    return kj::READY_NOW;
  }

private:
  uint32_t& calls;
};

class CalculatorUser {
public:
  explicit CalculatorUser(capnp::EzRpcClient& rpc) : rpc(rpc), calculator(rpc.getMain<Calculator>()) {}

  void run() {
    step("literal", [&] { check(value(literal(123)), 123); });

    step("operators", [&] {
      auto sum = callOf(operation(Calculator::Operator::ADD), {literal(123), literal(45)});
      check(value(callOf(operation(Calculator::Operator::SUBTRACT), {sum, literal(67)})), 101);
    });

    step("previous results", [&] {
      auto add = operation(Calculator::Operator::ADD);
      auto product = send(callOf(operation(Calculator::Operator::MULTIPLY), {literal(4), literal(6)}));
      auto three = value(callOf(add, {previous(product), literal(3)}));
      auto five = value(callOf(add, {previous(product), literal(5)}));
      check(kj::mv(three), 27);
      check(kj::mv(five), 29);
    });

    step("defined functions", [&] {
      auto add = operation(Calculator::Operator::ADD);
      auto multiply = operation(Calculator::Operator::MULTIPLY);
      // f(x, y) = x * 100 + y, and g(x) = f(x, x + 1) * 2
      auto f = define(2, callOf(add, {callOf(multiply, {parameter(0), literal(100)}), parameter(1)}));
      auto next = callOf(add, {parameter(0), literal(1)});
      auto g = define(1, callOf(multiply, {callOf(f, {parameter(0), next}), literal(2)}));
      auto ofF = value(callOf(f, {literal(12), literal(34)}));
      auto ofG = value(callOf(g, {literal(21)}));
      check(kj::mv(ofF), 1234);
      check(kj::mv(ofG), 4244);
    });

    step("callback", [&] {
      uint32_t calls = 0;
      auto sum = callOf(operation(Calculator::Operator::ADD), {literal(4), literal(5)});
      check(value(callOf(kj::heap<PowerServer>(calls), {literal(2), sum})), 512);
      KJ_REQUIRE(calls == 1, calls);
    });
  }

private:
  capnp::EzRpcClient& rpc;
  Calculator::Client calculator;

  template <typename Body>
  void step(const char* title, Body&& body) {
    body();
    printf("%s: pass\n", title);
  }

  Function operation(Calculator::Operator op) {
    auto request = calculator.getOperatorRequest();
    request.setOp(op);
    return request.send().getFunc();
  }

  Function define(int32_t paramCount, Fill body) {
    auto request = calculator.defFunctionRequest();
    request.setParamCount(paramCount);
    body(request.initBody());
    return request.send().getFunc();
  }

  Calculator::Value::Client send(Fill fill) {
    auto request = calculator.evaluateRequest();
    fill(request.initExpression());
    return request.send().getValue();
  }

  kj::Promise<double> value(Fill fill) {
    return send(fill).readRequest().send().then([](auto&& response) { return response.getValue(); });
  }

  void check(kj::Promise<double> actual, double expected) {
    double value = actual.wait(rpc.getWaitScope());
    KJ_REQUIRE(value == expected, value, expected);
  }
};

}  // namespace

int main(int argc, const char* argv[]) {
  KJ_REQUIRE(argc == 2, "usage: calculator-client ADDRESS");
  KJ_IF_MAYBE(exception, kj::runCatchingExceptions([&]() {
    capnp::EzRpcClient rpc(argv[1]);
    CalculatorUser(rpc).run();
  })) {
    fprintf(stderr, "%s\n", kj::str(*exception).cStr());
    return 1;
  }
  return 0;
}
