import { ReadError } from "../document/errors.js";
import { type MarkdownLimits, tooMuch } from "./limits.js";

/** What a file of another kind starts with, and what a person calls it. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a PowerPoint deck or another zip file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old or encrypted Office file"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
];

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Invalid bytes become U+FFFD.
 *
 * @throws ReadError `empty`, `limit` (bytes) or `wrong-type`.
 */
export function decode(bytes: Uint8Array, limits: MarkdownLimits): string {
  if (bytes.length > limits.bytes) throw tooMuch("is too large", "bytes", limits.bytes);
  for (const [signature, kind] of SIGNATURES)
    if (signature.every((byte, i) => bytes[i] === byte))
      throw new ReadError(
        "wrong-type",
        `This is ${kind}, not a markdown text. Give it its right ending and try again.`,
      );

  const text = new TextDecoder(encoding(bytes)).decode(bytes);
  if (text.includes("\0"))
    throw new ReadError("wrong-type", "This is not a text file. Save it as plain text (UTF-8) and try again.");
  if (text.trim() === "") throw new ReadError("empty", "This file is empty. Check that it was saved and try again.");
  return text;
}

function encoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
