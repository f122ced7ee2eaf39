/**
 * Keeps the house in the order that ARCHITECTURE.md describes: imports point downwards, and the portable core takes time,
 * randomness and the network as arguments.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Layer {
  /** A file, or a folder with all below it. */
  readonly path: string;
  /** What it may import besides itself: other layers, `node:*`, and packages by their names. */
  readonly imports: readonly string[];
}

const basics = ["src/error.ts", "src/platform.ts", "src/address.ts"];
const core = [...basics, "src/message", "src/protocol", "src/rpc", "src/capability", "src/observe"];
/** What platforms have in common. */
const shared = ["clock", "entropy", "random", "stale-socket", "turn", "write-queue"].map(
  (name) => `platform/${name}.ts`,
);

/** From the lowest layer to the highest. */
const layers: readonly Layer[] = [
  { path: "src/error.ts", imports: [] },
  { path: "src/platform.ts", imports: [] },
  { path: "src/address.ts", imports: ["src/error.ts", "src/platform.ts"] },
  { path: "src/message", imports: ["src/error.ts"] },
  { path: "src/reflect", imports: ["src/error.ts", "src/message"] },
  { path: "src/protocol", imports: ["src/error.ts"] },
  { path: "src/rpc", imports: [...basics, "src/message", "src/protocol"] },
  { path: "src/observe", imports: [...basics, "src/message", "src/protocol", "src/rpc"] },
  { path: "src/capability", imports: [...basics, "src/message", "src/protocol", "src/rpc"] },
  { path: "src/vat", imports: core },
  { path: "src/index.ts", imports: [...core, "src/reflect"] },
  { path: "src/capnp-es.ts", imports: [...core, "capnp-es"] },
  { path: "src/net.ts", imports: [...core, "src/vat"] },
  { path: "src/schema", imports: ["src/error.ts", "src/message", "src/reflect", "node:*", "capnp-es", "commander"] },
  { path: "platform/clock.ts", imports: ["src/platform.ts"] },
  { path: "platform/entropy.ts", imports: ["src/platform.ts", "node:*"] },
  { path: "platform/random.ts", imports: ["src/platform.ts"] },
  { path: "platform/stale-socket.ts", imports: ["node:*"] },
  { path: "platform/turn.ts", imports: [] },
  { path: "platform/write-queue.ts", imports: [] },
  { path: "platform/memory", imports: [...basics, ...shared] },
  { path: "platform/node", imports: [...basics, ...shared, "node:*"] },
  { path: "platform/tap", imports: [...basics, ...shared, "node:*", "koffi"] },
  {
    path: "unikernel",
    imports: [...core, "src/index.ts", "src/net.ts", ...shared, "platform/node", "platform/tap", "node:*", "commander"],
  },
];

/** What the portable core must not touch, and where it gets the like instead. */
const bans: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /\bBuffer\b/,
    instead: "Uint8Array; Node's faster text codecs are looked for in src/message/text.ts alone",
  },
  { pattern: /\bglobalThis\b/, instead: "arguments; a global is an environment that no test can replace" },
  { pattern: /\bprocess\s*[.[]/, instead: "arguments; what a process has is for platform/ and unikernel/" },
  { pattern: /\bset(Timeout|Interval|Immediate)\b/, instead: "Clock.timer of the platform" },
  { pattern: /\b(Date\s*[.(]|new\s+Date\b|performance\s*\.|Temporal\s*\.)/, instead: "Clock.now of the platform" },
  { pattern: /\b(Math\s*\.\s*random|crypto\s*[.[])/, instead: "Entropy of the platform" },
  {
    pattern: /(?<![#.\w])(fetch|require)\s*\(|(?<![#.\w])import\s*\(/,
    instead: "static imports of the core, and Network of the platform",
  },
];

/** Files that may do what is banned elsewhere. */
const exempt = (path: string): boolean => path.startsWith("src/schema/") || path === "src/message/text.ts";

interface Import {
  readonly from: string;
  readonly specifier: string;
}

test("imports point downwards only", () => {
  const wrong = modules().flatMap((path) => importsOf(path).flatMap((line) => wrongImport(line) ?? []));
  assert.deepEqual(
    wrong,
    [],
    `${wrong.join("\n")}\n\nEach layer imports only those below it, so that any of them can be understood, tested and used ` +
      "without what stands on top of it. Move the code to the layer that may know what it needs, or pass it in as an " +
      "argument. The layers are listed in test/architecture.test.ts and explained in ARCHITECTURE.md.",
  );
});

test("the portable core reads no clock, sets no timer, draws no randomness and knows no Node", () => {
  const wrong = modules()
    .filter((path) => path.startsWith("src/") && !exempt(path))
    .flatMap((path) => bannedUses(path, readFileSync(join(root, path), "utf8")));
  assert.deepEqual(
    wrong,
    [],
    `${wrong.join("\n")}\n\nsrc/ runs on any platform and in any test on a virtual clock with a seed. What it needs from ` +
      "outside comes through the interfaces of src/platform.ts.",
  );
});

test("every source file belongs to a layer", () => {
  assert.deepEqual(
    modules().filter((path) => layerOf(path) === undefined),
    [],
    "Add the folder to the layers in test/architecture.test.ts and to ARCHITECTURE.md",
  );
});

test("the check itself sees the source and finds what it looks for", () => {
  assert.ok(modules().length > 60, `only ${modules().length} modules were seen`);
  assert.ok(modules().flatMap(importsOf).length > 200, "hardly any imports were seen");

  const found = (specifier: string, from: string): boolean => wrongImport({ from, specifier }) !== undefined;
  assert.ok(found("../rpc/connection.ts", "src/message/slab.ts"));
  assert.ok(found("node:fs", "src/rpc/connection.ts"));
  assert.ok(found("koffi", "platform/node/tcp.ts"));
  assert.ok(found("../../platform/node/tcp.ts", "src/rpc/connection.ts"));
  assert.ok(!found("../error.ts", "src/message/slab.ts"));
  assert.ok(!found("node:net", "platform/node/tcp.ts"));

  for (const line of ["const b = Buffer.alloc(1);", "setTimeout(f, 1);", "x = Date.now();", "Math.random()"]) {
    assert.equal(bannedUses("src/rpc/sample.ts", `// a line\n${line}\n`).length, 1, line);
  }
  assert.deepEqual(bannedUses("src/rpc/sample.ts", '/** Buffer */ // Date.now()\nconst s = "Math.random()";'), []);
});

/** All files of the product that are not tests. */
function modules(): string[] {
  return ["src", "platform", "unikernel"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .map((path) => `${folder}/${path}`),
  );
}

function importsOf(path: string): Import[] {
  const source = withoutComments(readFileSync(join(root, path), "utf8"));
  const pattern =
    /^(?:import\s+(?:[\w$*{},\s]+?\sfrom\s+)?|export\s+(?:type\s+)?[*{][\w$*{},\s]*?from\s+)["']([^"']+)["']/gm;
  return [...source.matchAll(pattern)].map(([, specifier = ""]) => ({ from: path, specifier }));
}

function wrongImport({ from, specifier }: Import): string | undefined {
  const layer = layerOf(from);
  if (layer === undefined) return undefined;
  const target = specifier.startsWith(".") ? normalize(join(dirname(from), specifier)) : packageOf(specifier);
  const allowed = [layer.path, ...layer.imports].some((path) => target === path || target.startsWith(`${path}/`));
  return allowed ? undefined : `${from} imports "${specifier}", but ${layer.path} may import ${list(layer.imports)}`;
}

function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => path === layer.path || path.startsWith(`${layer.path}/`));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:*";
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function bannedUses(path: string, source: string): string[] {
  const lines = withoutStrings(withoutComments(source)).split("\n");
  return lines.flatMap((line, index) =>
    bans
      .filter(({ pattern }) => pattern.test(line))
      .map(({ instead }) => `${path}:${index + 1}: ${line.trim()}\n    use ${instead}`),
  );
}

/** Strings are matched first, so that a comment sign in one is not taken for a comment; line breaks stay. */
function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (all, text) => (text === undefined ? all.replace(/[^\n]/g, "") : all),
  );
}

/** Templates stay, since they hold code. */
function withoutStrings(source: string): string {
  return source.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}
