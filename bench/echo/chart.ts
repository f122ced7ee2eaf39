import { payloadName, type Row } from "./rows.ts";
import type { SubjectName, Transport } from "./subject.ts";

const colours: { readonly [Name in SubjectName]: string } = { univat: "#1f6feb", raw: "#9aa4af" };
const transportNames: { readonly [Name in Transport]: string } = {
  tcp: "Kernel TCP",
  unix: "Unix socket",
  tap: "Tap: our TCP/IP, kernel client",
};
const title = "Echo calls per second by calls in flight";
const panel = { width: 300, height: 190, left: 64, top: 56, gapX: 40, gapY: 64 };

/** A chart of calls per second as SVG: a row of panels for each transport, a panel for each payload, a pair of bars for each depth. */
export function echoChart(rows: readonly Row[]): string {
  const transports = [...new Set(rows.map((row) => row.transport))];
  const payloads = [...new Set(rows.map((row) => row.payloadBytes))];
  const width = panel.left + payloads.length * (panel.width + panel.gapX);
  const height = panel.top + transports.length * (panel.height + panel.gapY) + 24;
  const parts: string[] = [text(panel.left, 22, title, 'font-size="16" font-weight="600"'), legend(width - panel.gapX)];
  for (const [line, transport] of transports.entries()) {
    for (const [place, payloadBytes] of payloads.entries()) {
      const shown = rows.filter((row) => row.transport === transport && row.payloadBytes === payloadBytes);
      const x = panel.left + place * (panel.width + panel.gapX);
      const y = panel.top + line * (panel.height + panel.gapY) + 18;
      parts.push(text(x, y - 8, `${transportNames[transport]}, ${payloadName(payloadBytes)}`, 'font-weight="600"'));
      parts.push(bars(shown, x, y));
    }
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="system-ui, sans-serif" font-size="12" fill="#24292f">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function bars(rows: readonly Row[], x: number, y: number): string {
  const depths = [...new Set(rows.map((row) => row.inFlight))];
  const top = niceCeiling(Math.max(...rows.map((row) => row.callsPerSecond)));
  const parts: string[] = [];
  for (const share of [0, 0.5, 1]) {
    const lineY = y + panel.height * (1 - share);
    parts.push(`<line x1="${x}" x2="${x + panel.width}" y1="${lineY}" y2="${lineY}" stroke="#d0d7de"/>`);
    parts.push(text(x - 6, lineY + 4, shortCount(top * share), 'text-anchor="end" fill="#57606a"'));
  }
  const slot = panel.width / depths.length;
  const barWidth = slot * 0.36;
  for (const [index, depth] of depths.entries()) {
    const middle = x + slot * (index + 0.5);
    parts.push(text(middle, y + panel.height + 16, String(depth), 'text-anchor="middle"'));
    for (const row of rows.filter((candidate) => candidate.inFlight === depth)) {
      const barHeight = (panel.height * row.callsPerSecond) / top;
      const barX = row.subject === "univat" ? middle - barWidth : middle;
      const barY = y + panel.height - barHeight;
      const size = `width="${barWidth.toFixed(1)}" height="${barHeight.toFixed(1)}"`;
      parts.push(`<rect x="${barX.toFixed(1)}" y="${barY.toFixed(1)}" ${size} fill="${colours[row.subject]}"/>`);
      const label = shortCount(row.callsPerSecond);
      parts.push(text(barX + barWidth / 2, barY - 3, label, 'text-anchor="middle" font-size="9" fill="#57606a"'));
    }
  }
  return parts.join("\n");
}

function legend(right: number): string {
  const entries: readonly SubjectName[] = ["univat", "raw"];
  return entries
    .map((subject, index) => {
      const x = right - 140 + index * 80;
      return `<rect x="${x}" y="12" width="11" height="11" fill="${colours[subject]}"/>${text(x + 16, 22, subject, "")}`;
    })
    .join("\n");
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${content}</text>`;
}

/** The next of 1, 2, 5 times a power of ten. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return power * ([1, 2, 5].find((step) => step * power >= value) ?? 10);
}

function shortCount(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toFixed(2))}M`;
  return value >= 1e3 ? `${Number((value / 1e3).toFixed(value < 1e4 ? 1 : 0))}k` : String(Math.round(value));
}
