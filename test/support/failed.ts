import assert from "node:assert/strict";
import { CapnpError, type ErrorCode } from "../../src/index.ts";

/** Says whether an error is ours, with `code` and a message like `message`; for `assert.throws` and `assert.rejects`. */
export function failed(code: ErrorCode, message: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof CapnpError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, message);
    return true;
  };
}
