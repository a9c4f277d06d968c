/** The text of an XML part, by its byte order mark, else by how it begins, else by its declaration, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && fourth !== 0)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,60}?\sencoding\s{0,9}=\s{0,9}["']([\w-]{1,40})["']/.exec(
    head,
  )?.[1];
  return declared === undefined || !isByteEncoding(declared) ? "utf-8" : declared;
}

/** A declaration of UTF-16 in a part that is read byte by byte is wrong by its own existence. */
function isByteEncoding(label: string): boolean {
  if (/^utf-?(8|16)/i.test(label)) return false;
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
