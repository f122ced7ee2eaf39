/** Lets a program import the package by its name and get the sources of this repository: `node --import THIS FILE program.ts`. */
import { registerHooks } from "node:module";

const entryPoints: Readonly<Record<string, string>> = {
  univat: "src/index.ts",
  "univat/net": "src/net.ts",
  "univat/reflect": "src/reflect/index.ts",
  "univat/node": "platform/node/index.ts",
  "univat/tap": "platform/tap/index.ts",
  "univat/memory": "platform/memory/index.ts",
  "./echo.capnp.ts": "unikernel/echo/echo.capnp.ts",
  "./example.capnp.ts": "test/schema/example.capnp.ts",
  "./generic.capnp.ts": "test/schema/generic.capnp.ts",
  "./language.capnp.ts": "test/schema/language.capnp.ts",
  "./orphans.capnp.ts": "test/schema/orphans.capnp.ts",
  "./exchange.capnp.ts": "test/documentation/exchange.capnp.ts",
};

registerHooks({
  resolve(specifier, context, next) {
    const source = entryPoints[specifier];
    if (source === undefined) return next(specifier, context);
    return { url: new URL(`../../${source}`, import.meta.url).href, shortCircuit: true };
  },
});
