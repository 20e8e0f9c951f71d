import { describe, expect, test } from 'vitest'
import { splitScript } from '../../src/graph/cypher-script.ts'

const texts = (script: string) => splitScript(script).map(({ text }) => text)

describe('a script is split at its semicolons', () => {
  test.each<readonly [given: string, script: string, statements: readonly string[]]>([
    ['nothing', '', []],
    ['white space', ' \n\t\r\n', []],
    ['one statement', 'RETURN 1', ['RETURN 1']],
    ['a semicolon at the end', 'RETURN 1;\n', ['RETURN 1']],
    ['several on one line', 'RETURN 1; RETURN 2;RETURN 3', ['RETURN 1', 'RETURN 2', 'RETURN 3']],
    ['semicolons without a statement', ';; RETURN 1 ;;\n;', ['RETURN 1']],
    ['Windows line ends', 'RETURN 1;\r\nRETURN 2;\r\n', ['RETURN 1', 'RETURN 2']],
  ])('given %s', (_, script, statements) => {
    expect(texts(script)).toEqual(statements)
  })
})

describe('a semicolon does not end a statement', () => {
  test.each<readonly [given: string, statement: string]>([
    ['a single-quoted string', "RETURN 'a;b'"],
    ['a double-quoted string', 'RETURN "a;b"'],
    ['a quoted name', 'MATCH (n:`a;b`) RETURN n'],
    ['a line comment', 'RETURN 1 // not; yet\n+ 1'],
    ['a block comment', 'RETURN 1 /* not;\nyet; */ + 1'],
    ['an escaped quote', "RETURN 'it\\'s; so'"],
    ['an escaped double quote', 'RETURN "\\"; so"'],
    ['a backslash at the end of a string, then another', "RETURN 'a\\\\', ';'"],
    ['the other quote within quotes', `RETURN "it's; so", 'say "so;"'`],
    ['a string that looks like a comment', "RETURN 'http://example.org/;/* ;'"],
    ['a name that looks like a string', "MATCH (n:`it's;`) RETURN n"],
    ['a doubled backtick in a name', 'MATCH (n:`a``;b`) RETURN n'],
    ['a backslash in a quoted name, which escapes nothing there', "MATCH (n:`a\\`) RETURN ';'"],
    ['a string over several lines', "RETURN 'a;\n;b'"],
    ['a star that does not close', 'RETURN 1 /*/ ; **/ + 1'],
    ['an apostrophe in a comment', "RETURN 1 // it's\n + 1 /* don't; */"],
    ['a string that nothing closes', "RETURN 'a; RETURN 2;"],
    ['a string that ends in a backslash', "RETURN 'a; \\"],
    ['a comment that nothing closes', 'RETURN 1 /* ; RETURN 2;'],
    ['a name that nothing closes', 'RETURN `a; RETURN 2;'],
  ])('in %s', (_, statement) => {
    expect(texts(`${statement}`)).toEqual([statement])
  })
})

test('what follows is a new statement', () => {
  const script = 'RETURN \'a;\' ; RETURN "b;" ; RETURN `c;` ; /* d; */ RETURN 4 ; // e;\nRETURN 5'
  expect(texts(script)).toEqual(["RETURN 'a;'", 'RETURN "b;"', 'RETURN `c;`', 'RETURN 4', 'RETURN 5'])
})

describe('a comment is not a statement', () => {
  test.each([
    ['a line', '// nothing'],
    ['a block', '/* nothing; */'],
    ['after the last statement', 'RETURN 1; // done;\n/* really */'],
    ['between semicolons', 'RETURN 1; /* nothing */; // nothing\n;'],
  ])('%s', (_, script) => {
    expect(texts(script).filter((text) => text !== 'RETURN 1')).toEqual([])
  })

  test('an unclosed block is an error for Neo4j to report', () => {
    expect(texts('RETURN 1; /* RETURN 2;')).toEqual(['RETURN 1', '/* RETURN 2;'])
    expect(texts('/*/')).toEqual(['/*/'])
  })
})

test("a statement's line is where its own text begins, not the comment above it", () => {
  const script = "// Title\n\nRETURN 'a\nb';\n/* more\nlines */ RETURN 2\n;\n\n\nRETURN 3; RETURN 4"
  expect(splitScript(script)).toEqual([
    { text: "RETURN 'a\nb'", line: 3 },
    { text: 'RETURN 2', line: 6 },
    { text: 'RETURN 3', line: 10 },
    { text: 'RETURN 4', line: 10 },
  ])
})

test('a string of a megabyte is handled', () => {
  const long = "x;\\'".repeat(300_000)
  expect(texts(`RETURN '${long}'; RETURN 2`)).toEqual([`RETURN '${long}'`, 'RETURN 2'])
})
