/** Numbers as the tools of Cap'n Proto print them: 15 or 6 digits if they are enough, 17 or 8 otherwise. */

export function float64Text(value: number): string {
  return floatText(value, 15, 17, Number);
}

/** Numbers that are not normal always have all their digits. */
export function float32Text(value: number): string {
  const isNormal = Math.abs(value) >= smallestNormal32;
  return floatText(value, 6, 8, (text) => (isNormal || value === 0 ? Math.fround(Number(text)) : Number.NaN));
}

const smallestNormal32 = 2 ** -126;

function floatText(value: number, few: number, many: number, parse: (text: string) => number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const short = general(value, few);
  return parse(short) === value ? short : general(value, many);
}

/** As C's "%.*g" has it, but without a plus in the exponent. */
function general(value: number, digits: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (value === 0) return `${sign}0`;
  const { decimals, exponent } = rounded(Math.abs(value), digits);
  if (exponent < -4 || exponent >= digits) {
    const power = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${fraction(decimals, 1)}e${exponent < 0 ? "-" : ""}${power}`;
  }
  return sign + (exponent < 0 ? fraction("0".repeat(-exponent) + decimals, 1) : fraction(decimals, exponent + 1));
}

/** More than enough to tell a number in the middle between two from one beside it. */
const manyDigits = 100;

/** The first digits of a positive number. In the middle between two, the even one, where `toPrecision` takes the larger. */
function rounded(value: number, digits: number): { readonly decimals: string; readonly exponent: number } {
  const [mantissa = "", exponentText = ""] = value.toExponential(manyDigits).split("e");
  const all = mantissa.replace(".", "");
  const kept = BigInt(all.slice(0, digits));
  const rest = all.slice(digits);
  const half = `5${"0".repeat(rest.length - 1)}`;
  const isUp = rest > half || (rest === half && kept % 2n === 1n);
  const decimals = String(isUp ? kept + 1n : kept);
  const exponent = Number(exponentText);
  return decimals.length > digits
    ? { decimals: decimals.slice(0, -1), exponent: exponent + 1 }
    : { decimals, exponent };
}

/** With a point behind `whole` digits, and without zeros at the end of the fraction. */
function fraction(decimals: string, whole: number): string {
  const behind = decimals.slice(whole).replace(/0+$/, "");
  return behind === "" ? decimals.slice(0, whole) : `${decimals.slice(0, whole)}.${behind}`;
}
