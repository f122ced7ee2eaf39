import { test } from "node:test";
import type { Client, ClientConstructor, Server } from "../../src/index.ts";
import { grounds, inWorld, type World, type WorldOptions } from "./worlds.ts";

/** A test for every platform: `body` gets a client of the service that `makeService` makes for it, as `inWorld` gives it. */
export function testInWorlds<C extends Client, S extends Server & { readonly disposals: number }>(
  name: string,
  type: ClientConstructor<C>,
  makeService: () => S,
  body: (world: World<C>, service: S) => Promise<void>,
  options: WorldOptions = {},
): void {
  for (const ground of grounds) {
    test(`${name} (${ground.name})`, () =>
      ground.run((platform) => {
        const service = makeService();
        return inWorld(platform, type, service, (world) => body(world, service), options);
      }));
  }
}
