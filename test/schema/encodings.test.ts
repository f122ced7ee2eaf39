import assert from "node:assert/strict";
import { test } from "node:test";
import fc, { type Arbitrary } from "fast-check";
import {
  canonicalForm,
  FrameParser,
  flatForm,
  isCanonical,
  MessageReader,
  PackedFrameParser,
  packFrame,
  readFlat,
  type StructType,
  unpackFrame,
} from "../../src/index.ts";
import { double, forUs, lists, optional, person, scalars, shape } from "./arbitraries.ts";
import { capnp, needsCapnp } from "./capnp.ts";
import { Defaults, Lists, Person, Scalars, Shape } from "./example.capnp.ts";
import { encode } from "./messages.ts";

const schema = "test/schema/example.capnp";
/** Each run starts the schema compiler several times. */
const runs = { numRuns: 15 };

agree("primitives, text and data", Scalars.type, optional(scalars));
agree("defaults", Defaults.type, optional({ ...scalars, infinite: double }));
agree("lists", Lists.type, lists);
agree("groups, unions and nested structs", Person.type, person);
agree("unnamed unions", Shape.type, shape);

/** What we pack and make canonical is what C++ makes of the same message, and each reads what the other has made. */
function agree<Reader, Builder, Init>(
  what: string,
  type: StructType<Reader, Builder, Init>,
  inits: Arbitrary<object>,
): void {
  const convert = (formats: string, input: Uint8Array): Uint8Array =>
    Uint8Array.from(capnp(["convert", "--quiet", formats, schema, type.displayName], input));

  test(`messages of ${what} are packed, flat and canonical as in C++`, needsCapnp, () => {
    fc.assert(
      fc.property(inits, fc.boolean(), (init, isSegmented) => {
        // The arbitraries are made to fit the struct.
        const frame = Uint8Array.from(encode(type, forUs(init) as Init, isSegmented ? 64 : undefined));
        const packed = packFrame(frame);
        assert.deepEqual(unpackFrame(packed), frame);
        // C++ cuts what it converts into segments of its own.
        const theirs = convert("binary:binary", frame);
        assert.deepEqual(packFrame(theirs), convert("binary:packed", frame));
        assert.deepEqual(unpackFrame(convert("binary:packed", frame)), theirs);
        const message = messageOf(frame);
        const canonical = convert("binary:canonical", frame);
        assert.deepEqual(convert("packed:canonical", packed), canonical);
        assert.deepEqual(canonicalForm(message), canonical);
        assert.deepEqual(canonicalForm(readFlat(canonical)), canonical);
        assert.ok(isCanonical(readFlat(canonical)));
        // C++ checks that its input is canonical and refuses it otherwise.
        convert("canonical:text", canonicalForm(message));
        assert.deepEqual(convert("flat:canonical", flatForm(message)), canonical);
      }),
      runs,
    );
  });
}

test(
  "packed messages of one stream come out one by one, however the stream is cut, and whoever packed it",
  needsCapnp,
  () => {
    fc.assert(
      fc.property(
        fc.array(lists, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (inits, cuts) => {
          const ours = inits.map((list) => encode(Lists.type, forUs(list) as Lists.Init));
          const frames = framesOf(convertLists("binary:binary", Buffer.concat(ours)));
          const stream = convertLists("binary:packed", Buffer.concat(ours));
          assert.deepEqual(Buffer.concat(frames.map((frame) => packFrame(frame))), Buffer.from(stream));
          const points = [0, ...cuts.map((cut) => cut % stream.length).sort((a, b) => a - b), stream.length];
          const parser = new PackedFrameParser();
          const seen: Uint8Array[] = [];
          for (const [index, end] of points.entries()) {
            parser.push(stream.subarray(points[index - 1] ?? 0, end), {
              frame: (bytes, _view, start, stop) => seen.push(bytes.slice(start, stop)),
            });
          }
          parser.end();
          assert.deepEqual(seen, frames);
        },
      ),
      runs,
    );
  },
);

function messageOf(frame: Uint8Array): MessageReader {
  return new MessageReader(frame, new DataView(frame.buffer), 0, frame.length);
}

function convertLists(formats: string, input: Uint8Array): Uint8Array {
  return Uint8Array.from(capnp(["convert", "--quiet", formats, schema, "Lists"], input));
}

function framesOf(stream: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  const parser = new FrameParser();
  parser.push(stream, { frame: (bytes, _view, start, end) => frames.push(bytes.slice(start, end)) });
  parser.end();
  return frames;
}
