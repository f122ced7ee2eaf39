import type { CallContext } from "../../src/index.ts";
import { Thing, Workshop } from "./membranes.capnp.ts";

/** A thing that says where it is. */
export class ThingService extends Thing.Server {
  readonly place: string;

  constructor(place: string) {
    super();
    this.place = place;
  }

  override passThrough(): Thing.PassThroughResults.Init | Promise<Thing.PassThroughResults.Init> {
    return { text: this.place };
  }

  override intercept(): Thing.InterceptResults.Init | Promise<Thing.InterceptResults.Init> {
    return { text: this.place };
  }

  override weigh({ data }: Thing.WeighParams): Thing.WeighResults.Init | Promise<Thing.WeighResults.Init> {
    return { bytes: data.length };
  }
}

/** Makes things, and calls those that it is given. */
export class WorkshopService extends Workshop.Server {
  override makeThing(): Workshop.MakeThingResults.Init {
    return { thing: new ThingService("inside") };
  }

  override async callPassThrough(
    { thing, tailCall }: Workshop.CallPassThroughParams,
    context: CallContext<Workshop.CallPassThroughResults.Builder>,
  ): Promise<Workshop.CallPassThroughResults.Init | undefined> {
    if (tailCall) {
      context.tailCall(thing, Thing.methods.passThrough, {});
      return undefined;
    }
    const { text } = await thing.passThrough();
    return { text };
  }

  override async callIntercept(
    { thing, tailCall }: Workshop.CallInterceptParams,
    context: CallContext<Workshop.CallInterceptResults.Builder>,
  ): Promise<Workshop.CallInterceptResults.Init | undefined> {
    if (tailCall) {
      context.tailCall(thing, Thing.methods.intercept, {});
      return undefined;
    }
    const { text } = await thing.intercept();
    return { text };
  }

  override loopback({ thing }: Workshop.LoopbackParams): Workshop.LoopbackResults.Init {
    return { thing: thing.dup() };
  }

  override waitForever(): Promise<never> {
    return new Promise(() => {});
  }
}
