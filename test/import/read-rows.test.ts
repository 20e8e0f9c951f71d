import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/import/read-csv.ts'
import { type Input, jsonLines, jsonWhole, type RowReader } from '../../src/import/read-rows.ts'
import { inFull } from '../figures.ts'
import { filesOf } from './importing.ts'

/** What a reader returns for a text: values by line, and faults. */
async function read(reader: RowReader, text: string) {
  const [path = ''] = filesOf({ 'file.csv': text })
  const inputs = await inputsOf(reader, path)
  return {
    values: inputs.flatMap((input) => ('value' in input ? [input.value] : [])),
    lines: inputs.flatMap((input) => ('value' in input ? [input.line] : [])),
    faults: inputs.flatMap((input) => ('fault' in input ? [`${input.line}: ${input.fault}`] : [])),
  }
}

async function inputsOf(reader: RowReader, path: string): Promise<readonly Input[]> {
  const inputs: Input[] = []
  for await (const input of reader(path, () => undefined)) inputs.push(input)
  return inputs
}

const HEADER = 'rcid,country,code,vote\n'
const votes = csv({ required: ['rcid', 'country', 'code', 'vote'] })
const rows = (count: number) => Array.from({ length: count }, (_, number) => `${number},Country ${number},NO,yes`)
const UNCLOSED = 'a quote in this row is not closed'

describe('Comma-separated values', () => {
  test.each([
    ['the only one', {}],
    ['before another, which would close it', { 40000: '7,"Chile",CL,no' }],
  ])('lose one row to an unclosed quote, %s', async (_, others) => {
    const all = rows(48_250)
    for (const [index, row] of Object.entries({ 250: '250,"Norway,NO,yes', ...others })) all[Number(index)] = row

    const { values, faults } = await read(votes, `${HEADER}${all.join('\n')}\n`)

    expect(values).toHaveLength(48_249)
    expect(faults).toEqual([`252: ${UNCLOSED}`])
  })

  test('lose no row between two quotes that are both unclosed in their rows', async () => {
    const all = rows(2_000)
    all[250] = '250,"Norway,NO,yes'
    all[1_000] = '1000,Chile",CL,no'

    const { values, faults } = await read(votes, HEADER + all.join('\n'))

    expect(values).toHaveLength(1_998)
    expect(faults).toEqual([`252: ${UNCLOSED}`, `1002: ${UNCLOSED}`])
  })

  if (inFull) {
    test('are read in linear time, even if every row has a quote too many', async () => {
      const all = rows(40_000).map((row) => row.replace('Country', '"Country'))

      const { values, faults } = await read(votes, HEADER + all.join('\n'))

      expect([values.length, faults.length]).toEqual([0, 40_000])
    }, 30_000)
  }

  test("may have line breaks in a column of texts, and a row's line is then its first", async () => {
    const text = '\ufeffid,text\r\n1,"one\r\ntwo, ""three"""\r\n\r\n2,four\r\n3\r\n4,"five\r\n'

    expect(await read(csv({ required: ['id', 'text'], texts: ['text'] }), text)).toEqual({
      values: [
        { id: '1', text: 'one\r\ntwo, "three"' },
        { id: '2', text: 'four' },
      ],
      lines: [2, 5],
      faults: ['6: Invalid Record Length: columns length is 2, got 1', `7: ${UNCLOSED}`],
    })
  })

  test('need a header', async () => {
    await expect(read(votes, '')).rejects.toThrow('lacks the columns rcid, country, code, vote')
    await expect(read(votes, '"rcid,country\n1,2\n')).rejects.toThrow('lacks the columns')
    expect((await read(votes, HEADER)).values).toEqual([])
  })

  test('skip a line that is too long', async () => {
    const text = `${HEADER}1,Norway,NO,yes\n${'x'.repeat(3_000_000)}\n2,Chile,CL,no`

    expect(await read(votes, text)).toMatchObject({
      lines: [2, 4],
      faults: [expect.stringMatching(/^3: longer than 2000000 characters/)],
    })
  })
})

describe('JSON Lines', () => {
  test('skip a line of 60 MB in time and memory that are not quadratic', async () => {
    const before = process.memoryUsage().rss
    const begun = performance.now()

    const { values, faults } = await read(jsonLines, `{"a":1}\n"${'x'.repeat(60_000_000)}"\n{"b":"é𝒵"}`)

    expect(values).toEqual([{ a: 1 }, { b: 'é𝒵' }])
    expect(faults).toEqual([expect.stringMatching(/^2: longer than 2000000 characters, which no row may be/)])
    expect(performance.now() - begun).toBeLessThan(15_000) // it took 65 s when each chunk was appended to all before it
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000)
  })
})

describe('One JSON value', () => {
  test('is not read if it is too large', async () => {
    const [path = ''] = filesOf({ 'legislators.json': '' })
    writeFileSync(path, Buffer.alloc(100_000_001, ' '))

    await expect(inputsOf(jsonWhole, path)).rejects.toThrow(
      'legislators.json has 100000001 bytes. A file of this format is read whole',
    )
  })
})

describe('Text that is not UTF-8', () => {
  const inLatin1 = (text: string) => {
    const [path = ''] = filesOf({ 'file.csv': '' })
    writeFileSync(path, Buffer.from(text, 'latin1'))
    return path
  }

  test('is a fault of its row, and others are read: rows of JSON', async () => {
    const inputs = await inputsOf(jsonLines, inLatin1('{"name":"Zoé"}\n{"name":"Zoe"}\n'))

    expect(inputs).toEqual([
      { line: 1, fault: 'its text is not UTF-8: save the file as UTF-8' },
      { line: 2, value: { name: 'Zoe' }, length: 14 },
    ])
  })

  test('is a fault of its row, and others are read: values with commas', async () => {
    const texts = csv({ required: ['id', 'note'], texts: ['note'] })
    const inputs = await inputsOf(texts, inLatin1('id,note\n1,Zoé\n2,Zoe\n3,"of\ntwo lines, é"\n4,last\n'))

    const fault = 'column note: its text is not UTF-8: save the file as UTF-8'
    expect(inputs.map((input) => ('fault' in input ? [input.line, input.fault] : [input.line]))).toEqual([
      [2, fault],
      [3],
      [4, fault],
      [6],
    ])
  })

  test('is refused in a file that is read whole', async () => {
    await expect(inputsOf(jsonWhole, inLatin1('[{"name":"Zoé"}]'))).rejects.toThrow(
      'file.csv is not UTF-8: save the file as UTF-8.',
    )
  })
})

test.each([
  ['a row of JSON', jsonLines],
  ['values with commas', votes],
  ['one JSON value', jsonWhole],
])('A file that cannot be read is named: %s', async (_, reader) => {
  for (const [path, why] of [
    ['/nowhere/a', 'ENOENT'],
    ['/', 'EISDIR'],
  ] as const) {
    await expect(inputsOf(reader, path)).rejects.toThrow(`${path} cannot be read: ${why}`)
  }
})
