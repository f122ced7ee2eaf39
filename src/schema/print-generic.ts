/** How type parameters are printed. */
import type { TypeParameter } from "./declarations.ts";
import { broken, indented } from "./layout.ts";
import { ownBindings, type References } from "./references.ts";

export interface Generic {
  readonly typeParameters: readonly TypeParameter[];
}

/** "<T, TInit, TBuilder>"; "" for a declaration without. */
export function typeArguments({ typeParameters }: Generic): string {
  return typeParameters.length === 0 ? "" : `<${names(typeParameters).join(", ")}>`;
}

/** "<T, TInit = T, TBuilder = unknown>"; those that `body` does not use begin with an underscore. */
export function typeParameterList({ typeParameters }: Generic, body: readonly string[]): string {
  if (typeParameters.length === 0) return "";
  const text = body.join("\n");
  const head = (name: string) => (new RegExp(`\\b${name}\\b`).test(text) ? name : `_${name}`);
  return `<${[
    // Each is the default of another one, so that all of them are used.
    ...typeParameters.map(({ value }) => value),
    ...typeParameters.map(({ value, init }) => `${head(init)} = ${value}`),
    ...typeParameters.map(({ builder }) => `${head(builder)} = unknown`),
  ].join(", ")}>`;
}

function names(parameters: readonly TypeParameter[]): readonly string[] {
  return [
    ...parameters.map(({ value }) => value),
    ...parameters.map(({ init }) => init),
    ...parameters.map(({ builder }) => builder),
  ];
}

export function bindingsType({ typeParameters }: Generic, references: References): string {
  const pointerType = references.libraryType("PointerType");
  return `readonly [${typeParameters.map(({ value, init, builder }) => `${pointerType}<${value}, ${builder}, ${init}>`).join(", ")}]`;
}

/** The getter that subclasses replace for which something is bound. */
export function bindingsGetter(generic: Generic, references: References): string[] {
  const { length } = generic.typeParameters;
  if (length === 0) return [];
  return [
    ...broken(1, `get $bindings(): ${bindingsType(generic, references)} {`),
    ...indented([`return ${references.library("unbound")}(${length});`]),
    "}",
  ];
}

/** Interfaces that extend this one do not have it, and what they give is to be what this one gives in types as well. */
export function optionalBindings(generic: Generic, references: References): string[] {
  if (generic.typeParameters.length === 0) return [];
  return broken(1, `declare readonly $bindings?: ${bindingsType(generic, references)};`);
}

/** Text that gives them. */
export function optionalOwnBindings({ typeParameters: { length } }: Generic, references: References): string {
  return length === 0 ? ownBindings : `${references.library("boundOr")}(${ownBindings}, ${length})`;
}

/** The parameters of `of`: "t: Bindable<T, TBuilder, TInit>". */
export function bindableParameters({ typeParameters }: Generic, references: References): readonly string[] {
  return typeParameters.map(
    (parameter) =>
      `${bindableName(parameter)}: ${references.libraryType("Bindable")}<${parameter.value}, ${parameter.builder}, ${parameter.init}>`,
  );
}

export function bindableNames({ typeParameters }: Generic): readonly string[] {
  return typeParameters.map(bindableName);
}

/** Lower case alone could be a word of the language. */
export function bindableName({ value }: TypeParameter): string {
  return `type${value}`;
}
