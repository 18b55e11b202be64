/** Just enough DER (X.690) to write certificates and timestamps that no library would write for us. */

/** One element: tag, length, content. */
export function tlv(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, Math.floor(body.length / 256), body.length % 256];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

export const sequence = (...parts: Uint8Array[]): Buffer => tlv(0x30, ...parts);
export const setOf = (...parts: Uint8Array[]): Buffer => tlv(0x31, ...parts);
export const octets = (...parts: Uint8Array[]): Buffer => tlv(0x04, ...parts);
export const bits = (unused: number, ...parts: Uint8Array[]): Buffer => tlv(0x03, Buffer.from([unused]), ...parts);
export const text = (value: string): Buffer => tlv(0x0c, Buffer.from(value));
export const yes = (): Buffer => tlv(0x01, Buffer.from([0xff]));
/** A small number from 0 to 127. */
export const integer = (value: number): Buffer => tlv(0x02, Buffer.from([value]));

export function time(date: Date): Buffer {
  return tlv(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`));
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const groups = [first * 40 + second, ...rest].map((value) => {
    const bytes = [value % 128];
    for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift(0x80 + (left % 128));
    return Buffer.from(bytes);
  });
  return tlv(0x06, ...groups);
}
