import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isTextOf, newKey } from '../../src/access/key.ts'
import { keyFileOf, keysIn } from '../../src/access/key-file.ts'
import { watchedKeys } from '../../src/access/watched-keys.ts'
import { fileOf } from './keys.ts'

const { key, text } = newKey('press office', 'READER', 90)

/** Longer than a change may go unnoticed. */
const NOTICED = 60

function fileOfTest(content: string) {
  const file = fileOf(content)
  onTestFinished(file.clear)
  return file
}

test('A key is kept as a hash that only its own text has', () => {
  expect(text).toMatch(/^sg_[0-9a-f]{12}_[\w-]{43}$/)
  expect(keysIn(keyFileOf([key]))).toEqual([key])
  expect(keyFileOf([key])).not.toContain(text.slice(16))
  expect([isTextOf(key, text), isTextOf(key, `${text}x`), isTextOf(key, '')]).toEqual([true, false, false])
  expect(Date.parse(key.expires) - Date.parse(key.created)).toBe(90 * 86_400_000)
})

describe('A file of keys is refused with the reason', () => {
  const withKey = (changed: object) => JSON.stringify({ keys: [{ ...key, ...changed }] })
  test.each([
    ['', 'it is not JSON'],
    ['[]', 'it must be an object'],
    ['{}', '"keys" must be a list'],
    ['{"keys": [], "key": 1}', 'it has "key"; it takes keys'],
    ['{"keys": [null]}', 'key 1 must be an object'],
    [withKey({ expire: 'x' }), 'key 1 has "expire"; it takes id, hash, name'],
    [withKey({ id: 'A' }), '"id" of key 1 must be 12 hexadecimal digits'],
    [withKey({ hash: text }), '"hash" of key 1 must be a SHA-256'],
    [withKey({ name: 'a\nb' }), '"name" of key 1 must be 1 to 60 letters'],
    [withKey({ role: 'ADMIN' }), '"role" of key 1 must be one of READER'],
    [withKey({ expires: null }), '"expires" of key 1 must be a moment'],
    [withKey({ expires: '2026-13-40T00:00:00Z' }), '"expires" of key 1 must be a moment'],
    [withKey({ revoked: undefined }), '"revoked" of key 1 must be a moment'],
    [JSON.stringify({ keys: [key, { ...key, name: 'b' }] }), `two keys have the id "${key.id}"`],
  ])('%j', async (content, reason) => {
    const { path } = fileOfTest(content)
    const refusal = watchedKeys(path, () => undefined).then(String, (error: Error) => error.message)
    expect(await refusal).toContain(`ACCESS_FILE=${path} cannot be used: ${reason}`)
    expect(await refusal).not.toContain(text)
  })

  test('where it is missing, or a folder', async () => {
    const { path } = fileOfTest(keyFileOf([key]))
    await expect(watchedKeys(`${path}.not`, () => undefined)).rejects.toThrow('there is no such file')
    await expect(watchedKeys(dirname(path), () => undefined)).rejects.toThrow('it is a folder')
  })
})

test('A changed file is read again; while it cannot be used, the last keys stay in force and one line says why', async () => {
  const file = fileOfTest(keyFileOf([key]))
  const warned: string[] = []
  const keys = await watchedKeys(file.path, (problem) => warned.push(problem), 50)
  const found = async () => {
    await pause(NOTICED)
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => keys.find(key.id)))
    expect(others).toEqual([first, first])
    return first?.name
  }
  expect((await keys.find(key.id))?.name).toBe('press office')
  file.replace(keyFileOf([{ ...key, name: 'archive' }]))
  expect(await found()).toBe('archive')
  file.replace('{"keys": [')
  expect([await found(), await found()]).toEqual(['archive', 'archive'])
  expect(warned).toEqual(['The file of keys cannot be used, and the last keys stay in force: it is not JSON'])
  file.remove()
  expect(await found()).toBe('archive')
  expect(warned.at(-1)).toMatch(/there is no such file$/)
  file.replace(keyFileOf([]))
  expect(await found()).toBeUndefined()
  expect(warned).toHaveLength(3)
  expect(warned.at(-1)).toBe('The file of keys can be read again')
})
