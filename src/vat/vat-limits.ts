import { checkLimit, type RpcLimits, rpcLimits } from "../rpc/limits.ts";

export interface VatLimits extends RpcLimits {
  /** Connections that peers may have open to this vat at the same time. Default 16,384. */
  readonly connections: number;
}

const defaultConnections = 16_384;

/**
 * The default limits with some replaced.
 *
 * @throws CapnpError `invalid-argument` naming the limit that is not what it has to be.
 */
export function vatLimits(limits: Partial<VatLimits> = {}): VatLimits {
  const all = { ...rpcLimits(limits), connections: limits.connections ?? defaultConnections };
  checkLimit("connections", all.connections, Number.MAX_SAFE_INTEGER);
  return all;
}
