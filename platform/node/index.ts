/** `univat/node`: Univat on Node's own network. */
export { createNodePlatform } from "./platform.ts";
