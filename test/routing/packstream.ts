// What the heads of Bolt's messages need of PackStream, in which their fields are written.

export type Packed = null | boolean | number | string | Buffer | readonly Packed[] | { readonly [name: string]: Packed }

/** The fields of a structure, as a message is one. Structures within them are lists of their fields. */
export function fieldsOf(structure: Buffer): readonly Packed[] {
  let at = 0
  const size = (bytes: number) => {
    at += bytes
    return structure.readUIntBE(at - bytes, bytes)
  }
  const take = (length: number) => {
    at += length
    return structure.subarray(at - length, at)
  }
  const text = (length: number) => take(length).toString()
  const list = (length: number): readonly Packed[] => Array.from({ length }, value)
  const map = (length: number) => Object.fromEntries(Array.from({ length }, () => [String(value()), value()]))
  const fields = (length: number) => {
    at += 1 // its tag
    return list(length)
  }
  const short: readonly ((length: number) => Packed)[] = [text, list, map, fields]
  const long: Readonly<Record<number, () => Packed>> = {
    192: () => null,
    193: () => take(8).readDoubleBE(),
    194: () => false,
    195: () => true,
    200: () => take(1).readInt8(),
    201: () => take(2).readInt16BE(),
    202: () => take(4).readInt32BE(),
    203: () => Number(take(8).readBigInt64BE()),
    ...ofSizes(204, [1, 2, 4], take),
    ...ofSizes(208, [1, 2, 4], text),
    ...ofSizes(212, [1, 2, 4], list),
    ...ofSizes(216, [1, 2, 4], map),
  }
  function ofSizes(marker: number, sizes: readonly number[], read: (length: number) => Packed) {
    return Object.fromEntries(sizes.map((bytes, place) => [marker + place, () => read(size(bytes))]))
  }
  function value(): Packed {
    const marker = size(1)
    if (marker < 128) return marker
    if (marker >= 240) return marker - 256
    if (marker < 192) return short[Math.floor(marker / 16) - 8]?.(marker % 16) ?? null
    const read = long[marker]
    if (!read) throw new Error(`no value of PackStream begins with ${marker}`)
    return read()
  }
  return value() as readonly Packed[] // as a structure is read
}

/** A structure with these fields. */
export function structureOf(tag: number, fields: readonly Packed[]): Buffer {
  return Buffer.concat([Buffer.from([176 + fields.length, tag]), ...fields.map(packed)])
}

function packed(value: Packed): Buffer {
  if (value === null) return Buffer.from([192])
  if (typeof value === 'boolean') return Buffer.from([value ? 195 : 194])
  if (typeof value === 'number') return wide(202, value)
  if (typeof value === 'string') return Buffer.concat([wide(210, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([wide(206, value.length), value])
  if (isList(value)) return Buffer.concat([wide(214, value.length), ...value.map(packed)])
  const entries = Object.entries(value)
  return Buffer.concat([wide(218, entries.length), ...entries.flatMap((entry) => entry.map(packed))])
}

const isList = (value: Packed): value is readonly Packed[] => Array.isArray(value)

/** A marker and a number of four bytes: no value has to be short. */
function wide(marker: number, value: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.writeUInt8(marker)
  bytes.writeInt32BE(value, 1)
  return bytes
}
