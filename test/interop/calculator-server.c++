// A calculator written against the C++ implementation: `calculator-server ADDRESS`, where ADDRESS is HOST[:PORT] or
// unix:PATH. It prints the port it has taken (0 for a Unix socket), and serves until it is killed.
#include <capnp/ez-rpc.h>
#include <kj/debug.h>
#include <cstdint>
#include <cstdio>

#include "calculator.capnp.h"

namespace {

// An expression apart from its message, so that it can outlive the call; its capabilities are held by it.
struct Formula {
  virtual ~Formula() noexcept(false) = default;
  virtual kj::Promise<double> value(kj::ArrayPtr<const double> arguments) = 0;
};

struct Literal final : Formula {
  explicit Literal(double number) : number(number) {}
  kj::Promise<double> value(kj::ArrayPtr<const double>) override { return number; }
  double number;
};

struct Argument final : Formula {
  explicit Argument(uint32_t index) : index(index) {}
  kj::Promise<double> value(kj::ArrayPtr<const double> arguments) override {
    KJ_REQUIRE(index < arguments.size(), "no such parameter", index);
    return arguments[index];
  }
  uint32_t index;
};

struct Earlier final : Formula {
  explicit Earlier(Calculator::Value::Client result) : result(kj::mv(result)) {}
  kj::Promise<double> value(kj::ArrayPtr<const double>) override {
    return result.readRequest().send().then([](auto&& response) { return response.getValue(); });
  }
  Calculator::Value::Client result;
};

struct Application final : Formula {
  Application(Calculator::Function::Client function, kj::Array<kj::Own<Formula>> operands)
      : function(kj::mv(function)), operands(kj::mv(operands)) {}
  kj::Promise<double> value(kj::ArrayPtr<const double> arguments) override {
    auto values = KJ_MAP(operand, operands) { return operand->value(arguments); };
    return kj::joinPromises(kj::mv(values)).then([this](kj::Array<double> all) {
      auto request = function.callRequest();
      auto params = request.initParams(all.size());
      for (auto index : kj::indices(all)) params.set(index, all[index]);
      return request.send().then([](auto&& response) { return response.getValue(); });
    });
  }
  Calculator::Function::Client function;
  kj::Array<kj::Own<Formula>> operands;
};

kj::Own<Formula> parse(Calculator::Expression::Reader expression) {
  switch (expression.which()) {
    case Calculator::Expression::LITERAL:
      return kj::heap<Literal>(expression.getLiteral());
    case Calculator::Expression::PARAMETER:
      return kj::heap<Argument>(expression.getParameter());
    case Calculator::Expression::PREVIOUS_RESULT:
      return kj::heap<Earlier>(expression.getPreviousResult());
    case Calculator::Expression::CALL: {
      auto call = expression.getCall();
      auto operands = KJ_MAP(param, call.getParams()) { return parse(param); };
      return kj::heap<Application>(call.getFunction(), kj::mv(operands));
    }
  }
  KJ_FAIL_REQUIRE("unknown kind of expression");
}

class NumberServer final : public Calculator::Value::Server {
public:
  explicit NumberServer(double number) : number(number) {}
  kj::Promise<void> read(ReadContext context) override {
    context.getResults().setValue(number);
    return kj::READY_NOW;
  }

private:
  double number;
};

class DefinedServer final : public Calculator::Function::Server {
public:
  DefinedServer(uint32_t arity, kj::Own<Formula> body) : arity(arity), body(kj::mv(body)) {}
  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == arity, "wrong number of parameters", params.size(), arity);
    auto arguments = kj::heapArray<double>(params.begin(), params.end());
    auto promise = body->value(arguments);
    return promise
        .then([context](double value) mutable { context.getResults().setValue(value); })
        .attach(kj::mv(arguments));
  }

private:
  uint32_t arity;
  kj::Own<Formula> body;
};

class OperatorServer final : public Calculator::Function::Server {
public:
  explicit OperatorServer(Calculator::Operator op) : op(op) {}
  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == 2, "wrong number of parameters", params.size());
    context.getResults().setValue(calculate(params[0], params[1]));
    return kj::READY_NOW;
  }

private:
  double calculate(double left, double right) {
    switch (op) {
      case Calculator::Operator::ADD: return left + right;
      case Calculator::Operator::SUBTRACT: return left - right;
      case Calculator::Operator::MULTIPLY: return left * right;
      case Calculator::Operator::DIVIDE: return left / right;
    }
    KJ_FAIL_REQUIRE("unknown operator");
  }

  Calculator::Operator op;
};

class CalculatorServer final : public Calculator::Server {
public:
  kj::Promise<void> evaluate(EvaluateContext context) override {
    auto formula = parse(context.getParams().getExpression());
    auto promise = formula->value(nullptr);
    return promise
        .then([context](double value) mutable { context.getResults().setValue(kj::heap<NumberServer>(value)); })
        .attach(kj::mv(formula));
  }

  kj::Promise<void> defFunction(DefFunctionContext context) override {
    auto params = context.getParams();
    context.getResults().setFunc(kj::heap<DefinedServer>(params.getParamCount(), parse(params.getBody())));
    return kj::READY_NOW;
  }

  kj::Promise<void> getOperator(GetOperatorContext context) override {
    context.getResults().setFunc(kj::heap<OperatorServer>(context.getParams().getOp()));
    return kj::READY_NOW;
  }
};

}  // namespace

int main(int argc, const char* argv[]) {
  KJ_REQUIRE(argc == 2, "usage: calculator-server ADDRESS");
  capnp::EzRpcServer server(kj::heap<CalculatorServer>(), argv[1]);
  auto& waitScope = server.getWaitScope();
  uint32_t port = server.getPort().wait(waitScope);
  printf("%u\n", port);
  fflush(stdout);
  kj::NEVER_DONE.wait(waitScope);
}
