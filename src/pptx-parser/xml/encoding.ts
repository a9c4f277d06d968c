const UTF8 = new TextDecoder();

/** The text of an XML part, by its byte order mark, else by how it begins, else by its declaration, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0))
    return decode(bytes, "utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && fourth !== 0))
    return decode(bytes, "utf-16be");
  const text = UTF8.decode(bytes);
  const declared = /^<\?xml[^>]{0,60}?\sencoding\s{0,9}=\s{0,9}["']([\w-]{1,40})["']/.exec(text.slice(0, 120))?.[1];
  // A declaration of UTF-16 in a part that is read byte by byte is wrong by its own existence.
  return declared === undefined || /^utf-?(8|16)/i.test(declared) ? text : decode(bytes, declared);
}

/** UTF-8 where nobody knows the label. */
function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return UTF8.decode(bytes);
  }
}
