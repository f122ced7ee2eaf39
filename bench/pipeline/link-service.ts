import { Link } from "./pipeline.capnp.ts";

/** A link whose next one is a new object each time; peer.c++ does the same in C++. */
export class LinkService extends Link.Server {
  next(): Link.NextResults.Init {
    return { next: new LinkService() };
  }

  ping({ value }: Link.PingParams): Link.PingResults.Init {
    return { value };
  }
}
