import { strToU8, unzipSync, zipSync } from "fflate";
import { compoundFile } from "../cfb.js";
import { deck } from "../deck.js";
import { Package } from "../package.js";
import { noise } from "../png.js";
import { ns, part } from "../xml.js";

/** Files that cannot be linted, each named after the error code that it must give. */
export function brokenFiles(): Record<string, Uint8Array> {
  return {
    "empty.pptx": new Uint8Array(),
    "damaged.pptx": oneSlide().subarray(0, 9000),
    "encrypted.pptx": encrypted(),
    "legacy-format.ppt": legacy(),
    "legacy-format.pptx": legacy(),
    "lfs-pointer.pptx": strToU8(LFS_POINTER),
    "lfs-pointer.md": strToU8(LFS_POINTER),
    "wrong-type-pdf.pptx": strToU8(PDF),
    "wrong-type-word.pptx": word(),
    "not-a-deck.pptx": zipSync(
      { "holiday/beach.txt": strToU8("Sun, sand, no slides.\n") },
      { mtime: new Date(2025, 2, 3) },
    ),
    "~$lock-file.pptx": lockFile("Robin Ashdown"),
  };
}

const oneSlide = () => deck({ title: "One slide" }).slide({ title: "One slide" }).bytes();

/**
 * A deck that unpacks to `bytes` from about a thousandth of that: one slide is mostly white space.
 * For tests only, never written to disk.
 */
export function limitBomb(bytes: number): Uint8Array {
  const parts = unzipSync(oneSlide());
  const name = "ppt/slides/slide1.xml";
  const slide = parts[name]!;
  const swollen = new Uint8Array(bytes).fill(0x20);
  swollen.set(slide.subarray(0, slide.length - "</p:sld>".length));
  swollen.set(strToU8("</p:sld>"), bytes - "</p:sld>".length);
  return zipSync({ ...parts, [name]: swollen }, { mtime: new Date(2025, 2, 3) });
}

/** Agile encryption ([MS-OFFCRYPTO] 2.3.4.10): a version, then XML that says how; the package itself is noise. */
function encrypted(): Uint8Array {
  const version = new Uint8Array([4, 0, 4, 0, 0x40, 0, 0, 0]);
  const how = strToU8(
    part(`
      <encryption xmlns="http://schemas.microsoft.com/office/2006/encryption">
        <keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAAAAAAAAAAAAAAAAAAAA=="/>
      </encryption>`),
  );
  const info = new Uint8Array(version.length + how.length);
  info.set(version);
  info.set(how, version.length);
  return compoundFile({ EncryptionInfo: info, EncryptedPackage: noise(4096) });
}

/** What PowerPoint 97 to 2003 wrote: record headers only. */
function legacy(): Uint8Array {
  const document = new Uint8Array([0x0f, 0, 0xe8, 0x03, 0xf8, 0x0f, 0, 0]); // RT_Document, 4,088 bytes
  const user = new Uint8Array([0, 0, 0xf6, 0x0f, 0x14, 0, 0, 0]); // RT_CurrentUserAtom
  return compoundFile({ "PowerPoint Document": document, "Current User": user });
}

/** A mark of 165 bytes that PowerPoint leaves beside an open deck: the user's name, once in bytes and once in UTF-16. */
function lockFile(user: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20, 0, 55);
  bytes[0] = user.length;
  bytes.set(strToU8(user), 1);
  bytes[55] = user.length;
  for (let i = 0; i < 54; i++) bytes[57 + 2 * i] = i < user.length ? user.charCodeAt(i) : 0x20;
  return bytes;
}

function word(): Uint8Array {
  const pkg = new Package();
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ${ns("r")}><w:body><w:p><w:r><w:t>A letter, not a deck.</w:t></w:r></w:p></w:body></w:document>`;
  pkg.link("", "officeDocument", "word/document.xml");
  pkg.add(
    "word/document.xml",
    part(xml),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  );
  return pkg.bytes();
}

const LFS_POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 4821033
`;

const PDF = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] >> endobj
trailer << /Root 1 0 R /Size 4 >>
%%EOF
`;
