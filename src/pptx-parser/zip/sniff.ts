import { ReadError } from "../../document/errors.js";
import type { ByteSource } from "../../document/source.js";
import { isOle, oleStreams } from "./ole.js";

const HEAD = 512;

/** What a file that is no zip archive is, as an error that says what to do. */
export function whyNotAZip(source: ByteSource, path: string): ReadError {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (name.startsWith("~$"))
    return new ReadError(
      "lock-file",
      "This is not a deck but the mark that PowerPoint leaves while a deck is open. Lint the deck without `~$` in its name.",
    );
  if (source.size === 0)
    return new ReadError("empty", "This file is empty. Get the deck again from where it came from.");
  const head = source.read(0, HEAD);
  if (isOle(head)) return whyOle(source);
  const text = new TextDecoder("latin1").decode(head).trimStart();
  for (const [start, code, message] of STARTS) if (start.test(text)) return new ReadError(code, message);
  return new ReadError(
    "damaged",
    "This file is damaged: there is no readable deck in it. Get it again, or open it in PowerPoint and save it.",
  );
}

const STARTS: readonly (readonly [RegExp, ReadError["code"], string])[] = [
  [
    /^version https:\/\/git-lfs/,
    "lfs-pointer",
    "This is a Git LFS pointer, not the deck itself. Run `git lfs pull` and try again.",
  ],
  [/^%PDF-/, "wrong-type", "This is a PDF, not a PowerPoint deck. Lint the .pptx that it was made from."],
  [
    /^(<!doctype html|<html)/i,
    "wrong-type",
    "This is a web page, not a PowerPoint deck; often a sign-in page saved in place of the download. Download the deck again.",
  ],
  [/^\{\\rtf/, "wrong-type", "This is an RTF text, not a PowerPoint deck. Save it as .pptx and try again."],
  [
    /^(\u00ef\u00bb\u00bf)?<\?xml/,
    "wrong-type",
    "This is an XML file, not a PowerPoint deck. Open it in PowerPoint, save it as .pptx, and try again.",
  ],
  [
    /^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/,
    "wrong-type",
    "This is a picture, not a PowerPoint deck. Lint the .pptx that it comes from.",
  ],
  [
    /^(\u001f\u008b|7z\u00bc\u00af|Rar!)/,
    "wrong-type",
    "This is an archive, not a PowerPoint deck. Unpack it and lint the .pptx inside.",
  ],
];

function whyOle(source: ByteSource): ReadError {
  const streams = oleStreams(source);
  if (streams.some((name) => name.startsWith("DRMEncrypted")))
    return new ReadError(
      "encrypted",
      "This deck is protected by rights management. In PowerPoint: File > Info > Protect Presentation > Restrict Access, choose Unrestricted Access, save, and try again.",
    );
  if (streams.includes("EncryptedPackage") || streams.includes("EncryptionInfo"))
    return new ReadError(
      "encrypted",
      "This deck is protected with a password. In PowerPoint: File > Info > Protect Presentation > Encrypt with Password, clear it, save, and try again.",
    );
  if (streams.includes("PowerPoint Document"))
    return new ReadError(
      "legacy-format",
      "This is a deck in the old .ppt format. Open it in PowerPoint, save it as .pptx, and try again.",
    );
  return new ReadError(
    "wrong-type",
    "This is an older Office file, but no PowerPoint deck. Open it, save it as .pptx, and try again.",
  );
}
