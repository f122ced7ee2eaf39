import type { Metafile } from "esbuild";

export function bundle(name: string, target: "node" | "tap"): Promise<{ code: string; metafile: Metafile }>;
export function buildExecutable(name: string, target: "node" | "tap"): Promise<string>;
