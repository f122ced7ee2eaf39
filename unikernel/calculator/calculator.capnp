# The calculator of Cap'n Proto's C++ samples, of the same ids and fields, so that its clients and servers and ours are at
# home with each other.
@0x85150b117366d14b;

interface Calculator {
  # Calculates with numbers that stay where they are: results are capabilities, to be used in the next expression before
  # they have been calculated.

  evaluate @0 (expression :Expression) -> (value :Value);
  # The number that the expression stands for, to be read or used in other expressions.

  struct Expression {
    union {
      literal @0 :Float64;

      previousResult @1 :Value;
      # The result of another expression, which may still be on its way.

      parameter @2 :UInt32;
      # An argument by its place, from 0 up; in the body of a function only.

      call :group {
        function @3 :Function;
        params @4 :List(Expression);
      }
    }
  }

  interface Value {
    # A number that has been calculated, or will have been.

    read @0 () -> (value :Float64);
  }

  defFunction @1 (paramCount :Int32, body :Expression) -> (func :Function);
  # A function of `paramCount` arguments that evaluates `body`.

  interface Function {
    # Anyone may implement one: the calculator calls a function of the client's as it calls its own.

    call @0 (params :List(Float64)) -> (value :Float64);
  }

  getOperator @2 (op :Operator) -> (func :Function);
  # The function of two arguments that does what the operator says.

  enum Operator {
    add @0;
    subtract @1;
    multiply @2;
    divide @3;
  }
}
