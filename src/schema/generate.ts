import { type Declaration, declareModule } from "./declarations.ts";
import { broken, docComment, separated } from "./layout.ts";
import { printInterface } from "./print-interface.ts";
import { printNamespace } from "./print-namespace.ts";
import { printSchema } from "./print-schema.ts";
import { printConstant, printEnum, printPointerConstant } from "./print-scope.ts";
import { printStruct } from "./print-struct.ts";
import { References } from "./references.ts";
import { PointerValue, type Request, type RequestedFile } from "./request.ts";
import { idLiteral } from "./types.ts";

export interface GeneratedFile {
  /** The schema's name with ".ts" behind it. */
  readonly filename: string;
  readonly text: string;
}

/**
 * A module for each requested file; the same text for the same request. `library` says what the module imports the
 * library from, by the name of its file.
 *
 * @throws CapnpError `unimplemented` naming the declaration and its file, for what cannot be translated.
 */
export function generate(request: Request, library: (filename: string) => string): GeneratedFile[] {
  return request.files.map((file) => {
    const filename = `${file.filename}.ts`;
    return { filename, text: generateModule(request, file, library(filename)) };
  });
}

function generateModule(request: Request, file: RequestedFile, library: string): string {
  const module = declareModule(request, file.id, file.filename);
  const references = new References(request, file, module);
  const fileDoc = module.docComment === "" ? `Schema file @${idLiteral(file.id).slice(0, -1)}.` : module.docComment;
  const fileId = [...docComment(0, fileDoc), `export const ${module.fileIdName}: bigint = ${idLiteral(file.id)};`];
  const constants = module.declarations.flatMap((declaration) => printConstants(declaration, references));
  const data = module.declarations.flatMap((declaration) => printData(declaration, references));
  const interfaces = module.declarations.flatMap((declaration) => printInterfaces(declaration, references));
  const pointerConstants = module.declarations.flatMap((declaration) => printPointerConstants(declaration, references));
  const schema = printSchema(request, references);
  // Imports are known once all the rest is printed.
  const imports = references.importLines(library);
  const sections = separated([
    imports,
    fileId,
    ...constants,
    ...data,
    ...interfaces,
    references.constants(),
    ...pointerConstants,
    schema,
  ]);
  const head = `// Generated from ${module.basename} by univat generate; do not edit.`;
  return `${[head, ...sections.flatMap(shortened)].join("\n")}\n`;
}

/** Lines that are too long because of type arguments have them on lines of their own. */
function shortened(line: string): string[] {
  const depth = (line.length - line.trimStart().length) / 2;
  const lines =
    /[<([]|^ *type /.test(line) && !/["'`]/.test(line) ? broken(depth, line.trimStart()) : [line.trimStart()];
  return lines.map((each) => (each === "" ? "" : " ".repeat(2 * depth) + each));
}

function printConstants(declaration: Declaration, references: References): string[][] {
  return declaration.kind === "constant" && !(declaration.node.value instanceof PointerValue)
    ? [printConstant(declaration, references)]
    : [];
}

/** Constants of structs and lists, which need the classes to be there. */
function printPointerConstants(declaration: Declaration, references: References): string[][] {
  const inner = declaration.nested.flatMap((nested) => printPointerConstants(nested, references));
  return declaration.kind === "constant" ? [printPointerConstant(declaration, references), ...inner] : inner;
}

/** Enums and structs, inner ones first: classes refer to those they contain when they are evaluated. */
function printData(declaration: Declaration, references: References): string[][] {
  const inner = declaration.nested.flatMap((nested) => printData(nested, references));
  switch (declaration.kind) {
    case "enum":
      return [printEnum(declaration)];
    case "struct": {
      const groups = declaration.groups.flatMap((group) => printData(group, references));
      return [...inner, ...groups, ...printStruct(declaration, references), ...namespaceOf(declaration, references)];
    }
    default:
      return inner;
  }
}

/** Interfaces after all structs, which their methods refer to. */
function printInterfaces(declaration: Declaration, references: References): string[][] {
  const inner = declaration.nested.flatMap((nested) => printInterfaces(nested, references));
  if (declaration.kind !== "interface") return inner;
  return [...inner, ...printInterface(declaration, references), ...namespaceOf(declaration, references)];
}

function namespaceOf(declaration: Declaration, references: References): string[][] {
  return declaration.isExported ? [printNamespace(declaration, references)] : [];
}
