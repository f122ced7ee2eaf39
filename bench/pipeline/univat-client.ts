/** Calls the chain at the address in the first argument; `CHAINS MILLISECONDS` is answered with `DONE MILLISECONDS`. */
import { createNodePlatform } from "../../platform/node/index.ts";
import { Vat } from "../../src/net.ts";
import { answerLines } from "../answer-lines.ts";
import { callChain } from "./chain.ts";
import { Link } from "./pipeline.capnp.ts";

const [address = ""] = process.argv.slice(2);
const link = await new Vat({ platform: createNodePlatform() }).connect(Link, address);
await callChain(link, 0);
console.log("ready");

await answerLines(async (question) => {
  const [inFlight = 1, milliseconds = 0] = question.split(" ").map(Number);
  const started = performance.now();
  let done = 0;
  const goOn = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      await callChain(link, done & 0xffff);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, goOn));
  return `${done} ${performance.now() - started}`;
});
