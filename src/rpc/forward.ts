import { CapnpError } from "../error.ts";
import type { Request, Results } from "../protocol/hook.ts";
import { OutgoingCall, OutgoingResults } from "./outgoing-payload.ts";
import { Payload } from "./payload.ts";

/** A request that came from elsewhere, or was read here, is copied behind a new envelope. */
export function asOutgoingCall(request: Request): OutgoingCall {
  if (request instanceof OutgoingCall && !request.isRead) return request;
  const payload = asPayload(request);
  const { interfaceLow, interfaceHigh, methodId, contentBytes } = payload;
  const call = copied(new OutgoingCall(interfaceLow, interfaceHigh, methodId, contentBytes), payload);
  if (request instanceof OutgoingCall) call.passenger = request.passenger;
  return call;
}

export function asOutgoingResults(results: Results): OutgoingResults {
  if (results instanceof OutgoingResults && !results.isRead) return results;
  return copyOfResults(results);
}

/** Borrows `results`. */
export function copyOfResults(results: Results): OutgoingResults {
  const payload = asPayload(results);
  return copied(new OutgoingResults(payload.contentBytes), payload);
}

function copied<P extends OutgoingCall | OutgoingResults>(outgoing: P, payload: Payload): P {
  try {
    outgoing.copy(payload);
    return outgoing;
  } catch (error) {
    outgoing.release();
    throw error;
  }
}

export function asPayload(message: Request | Results): Payload {
  if (message instanceof Payload) return message;
  if (message instanceof OutgoingCall || message instanceof OutgoingResults) return message.toPayload();
  throw new CapnpError("invalid-argument", "Only messages of this library can be sent");
}
