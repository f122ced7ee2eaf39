/** `univat/codegen`: TypeScript modules from Cap'n Proto schemas. */
export { compile } from "./compile.ts";
export { type GeneratedFile, generate } from "./generate.ts";
export { type Request, type RequestedFile, readRequest } from "./request.ts";
