/** CRC-32 as zip uses it (polynomial 0xEDB88320), four bytes at a step: part of every read, so it must cost little. */
const TABLES = tables();

function tables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  const all = [first];
  for (let t = 1; t < 4; t++) {
    const before = all[t - 1]!;
    all.push(before.map((value) => (value >>> 8) ^ first[value & 255]!));
  }
  return all;
}

/** Returns the checksum as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4);
  return ~byByte(bytes, whole, byFour(bytes, whole)) >>> 0;
}

/** Nothing follows the loop: code that V8 optimises while the first part runs would know nothing of it, and be thrown away each time. */
function byFour(bytes: Uint8Array, end: number): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  for (let i = 0; i < end; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  return crc;
}

function byByte(bytes: Uint8Array, start: number, before: number): number {
  const [table] = TABLES as [Int32Array];
  let crc = before;
  for (let i = start; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes[i]!) & 255]!;
  return crc;
}
