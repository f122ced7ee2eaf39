/** Import declarations as the common tools sort and break them. */
import { itemList } from "./layout.ts";

export interface ImportedName {
  readonly source: string;
  readonly local: string;
  isValue: boolean;
}

/** From one file to another, both by their paths below the same folder. */
export function relativeSpecifier(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const target = to.split("/");
  let same = 0;
  while (same < folders.length && same < target.length - 1 && folders[same] === target[same]) same++;
  const up = folders.slice(same).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...target.slice(same)].join("/");
}

export interface ImportDeclaration {
  readonly specifier: string;
  readonly names: readonly ImportedName[];
}

export function importDeclaration({ specifier, names }: ImportDeclaration): string[] {
  if (names.length === 0) return [];
  const onlyTypes = names.every((name) => !name.isValue);
  const items = names
    .toSorted((first, second) => compareNames(first.source, second.source))
    .map(({ source, local, isValue }) => {
      const renamed = source === local ? source : `${source} as ${local}`;
      return isValue || onlyTypes ? renamed : `type ${renamed}`;
    });
  return itemList(0, onlyTypes ? "import type {" : "import {", items, `} from "${specifier}";`, " ");
}

/** Letter by letter, capitals first; numbers by value. */
export function compareNames(first: string, second: string): number {
  const one = first.match(/\d+|\D/g) ?? [];
  const other = second.match(/\d+|\D/g) ?? [];
  for (let index = 0; index < one.length && index < other.length; index++) {
    const difference = compareParts(one[index] ?? "", other[index] ?? "");
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareParts(first: string, second: string): number {
  if (/^\d/.test(first) && /^\d/.test(second)) return Number(first) - Number(second);
  return compareText(first.toLowerCase(), second.toLowerCase()) || compareText(first, second);
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
