import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { constants, crc32, gunzipSync, inflateRawSync } from "node:zlib";
import type { DocumentFormat } from "../document/document.js";
import { ReadError, type ReadErrorCode } from "../document/errors.js";
import { type ByteSource, bufferSource, type Deflated, type Inflate } from "../document/source.js";

/** Endings that decklint reads, with the format of each. */
export const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  ".pptx": "pptx",
  ".pptm": "pptx",
  ".ppsx": "pptx",
  ".ppsm": "pptx",
  ".potx": "pptx",
  ".potm": "pptx",
  ".md": "markdown",
  ".markdown": "markdown",
};

/** What to do with a file that holds a deck or a proposal, but not in a form that can be read. */
const INSTEAD: Readonly<Record<string, string>> = {
  ".ppt": "This is an old .ppt deck. Open it in PowerPoint, choose File > Save As > .pptx, and check that file.",
  ".pps": "This is an old .pps deck. Open it in PowerPoint, choose File > Save As > .pptx, and check that file.",
  ".odp": "This is a LibreOffice deck. Choose File > Save As > PowerPoint (.pptx), and check that file.",
  ".key": "This is a Keynote deck. Choose File > Export To > PowerPoint, and check that file.",
  ".gslides": "This is a link to Google Slides. Choose File > Download > PowerPoint (.pptx), and check that file.",
  ".pdf": "This is a PDF, which no longer knows what is a shape. Check the .pptx that it was made from.",
  ".docx": "This is a Word document, which decklint cannot read. Save its text as .md, and check that file.",
  ".doc": "This is a Word document, which decklint cannot read. Save its text as .md, and check that file.",
};

const READS = "decklint reads .pptx, .pptm, .ppsx, .potx, .md and .markdown files.";

export interface OpenFile {
  format: DocumentFormat;
  source: ByteSource;
  close(): void;
}

/** Output comes in pieces of this size at most; a part that fits into one needs no joining. */
const PIECE = 256 * 1024;

/** Unpacks with zlib, which stops at the limit by itself, and with this flag gives what there is where data ends early. */
export const inflate: Inflate = Object.assign(
  (data: Uint8Array, maxBytes: number) =>
    inflateRawSync(data, {
      maxOutputLength: Math.max(1, maxBytes),
      // One byte more, so that zlib sees the end without asking for another piece.
      chunkSize: Math.min(PIECE, Math.max(64, maxBytes + 1)),
      finishFlush: constants.Z_SYNC_FLUSH,
    }),
  { many: inflateMany, crc32: (bytes: Uint8Array) => crc32(bytes) },
);

/** Milliseconds from whatever start: `performance.now` without the dozen modules that Node loads for it. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** A member of a gzip file without a name or a time (RFC 1952): ten bytes before the data, eight behind. */
const MEMBER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0];
const MEMBER_END = 8;

/** As the members of one gzip file: Node makes a stream for every call, which costs more than unpacking a small part. */
function inflateMany(pieces: readonly Deflated[]): Uint8Array[] {
  let length = 0;
  let size = 0;
  for (const piece of pieces) {
    length += MEMBER.length + piece.data.length + MEMBER_END;
    size += piece.size;
  }
  const packed = new Uint8Array(length);
  const view = new DataView(packed.buffer);
  let at = 0;
  for (const piece of pieces) {
    packed.set(MEMBER, at);
    packed.set(piece.data, at + MEMBER.length);
    at += MEMBER.length + piece.data.length + MEMBER_END;
    view.setUint32(at - 8, piece.crc, true);
    view.setUint32(at - 4, piece.size, true);
  }
  const unpacked = gunzipSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
  if (unpacked.length !== size) throw new Error("the pieces are not of their sizes");
  let start = 0;
  return pieces.map((piece) => {
    start += piece.size;
    return unpacked.subarray(start - piece.size, start);
  });
}

/** Opens a file to be read piece by piece. Throws a ReadError that says what to do where it is not one to read. */
export function openFile(path: string): OpenFile {
  // Asked before opening, because opening a pipe would wait for whoever writes to it.
  const stats = guard(() => statSync(path));
  if (stats.isDirectory()) throw new ReadError("not-a-file", "This is a folder, not a file.");
  if (!stats.isFile()) throw new ReadError("not-a-file", "This is not a file. Pipe it in with `decklint -` instead.");
  const format = formatOf(basename(path));
  const file = guard(() => openSync(path, "r"));
  try {
    const { size } = fstatSync(file);
    const source: ByteSource = {
      size,
      read(offset, length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
        let filled = 0;
        while (filled < bytes.length) {
          const got = guard(() => readSync(file, bytes, filled, bytes.length - filled, offset + filled));
          if (got === 0) break;
          filled += got;
        }
        return bytes.subarray(0, filled);
      },
    };
    refusePointer(source, format);
    return { format, source, close: () => closeSync(file) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** The same for bytes from standard input. Without a name the first bytes decide: an archive is a deck. */
export function openBytes(bytes: Uint8Array, name: string | null): OpenFile {
  const format = name === null ? sniff(bytes) : formatOf(basename(name));
  const source = bufferSource(bytes);
  refusePointer(source, format);
  return { format, source, close: () => {} };
}

/** True for a folder; false for a file and where there is nothing. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function formatOf(name: string): DocumentFormat {
  if (name.startsWith("~$"))
    throw new ReadError(
      "lock-file",
      "This is the small lock file that PowerPoint leaves beside an open deck. Name the deck itself, without the “~$”.",
    );
  const ending = extname(name).toLowerCase();
  const format = FORMATS[ending];
  if (format) return format;
  const instead = INSTEAD[ending];
  if (instead) throw new ReadError(ending.startsWith(".pp") ? "legacy-format" : "unsupported-format", instead);
  throw new ReadError("unsupported-format", `${READS} This one ends in ${ending === "" ? "nothing" : `“${ending}”`}.`);
}

function sniff(bytes: Uint8Array): DocumentFormat {
  const [a, b] = bytes;
  const isZip = a === 0x50 && b === 0x4b;
  const isOle = a === 0xd0 && b === 0xcf;
  return isZip || isOle ? "pptx" : "markdown";
}

const POINTER = "version https://git-lfs.github.com/spec/";

/** A Git LFS pointer is a fine text, so the reader of texts cannot know; the reader of decks finds out by itself. */
function refusePointer(source: ByteSource, format: DocumentFormat): void {
  if (format !== "markdown" || Buffer.from(source.read(0, POINTER.length)).toString("latin1") !== POINTER) return;
  throw new ReadError(
    "lfs-pointer",
    "This is a Git LFS pointer, not the text itself. Run `git lfs pull` and try again.",
  );
}

/** Turns what the system says into what a person can do. */
function guard<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code, message, syscall } = error as NodeJS.ErrnoException;
    const [readCode, sentence] = SYSTEM_ERRORS[code ?? ""] ?? [];
    if (readCode && sentence) throw new ReadError(readCode, sentence, message);
    if (syscall !== undefined)
      throw new ReadError("damaged", `The system could not read this file (${code}).`, message);
    throw error;
  }
}

const NOT_FOUND = ["not-found", "There is no file of this name. Check the spelling and the folder."] as const;
const NOT_ALLOWED = ["no-permission", "You may not read this file. Ask its owner, or copy it first."] as const;

const SYSTEM_ERRORS: Readonly<Record<string, readonly [ReadErrorCode, string]>> = {
  ENOENT: NOT_FOUND,
  ENOTDIR: NOT_FOUND,
  ENAMETOOLONG: NOT_FOUND,
  ERR_INVALID_ARG_VALUE: NOT_FOUND,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EBUSY: ["no-permission", "Another program keeps this file to itself. Close it there first."],
};
