import { expect, test } from 'vitest'
import { choiceCache, outdatedCaches, versionCache, versionCachesOf } from './version-caches'

const here = '/a/b/'
const [first, second, third, fourth] = ['1', '2', '3', '4'].map((build) => versionCache(build, here)) as [
  string,
  string,
  string,
  string,
]

test('[OF4] the two newest versions are kept, and the chosen one however old it is', () => {
  expect(outdatedCaches([first], first, first)).toEqual([])
  expect(outdatedCaches([first, second], second, first)).toEqual([])
  expect(outdatedCaches([first, second, third], third, third)).toEqual([first])
  expect(outdatedCaches([first, second, third, fourth], fourth, first)).toEqual([second])
})

test('[OF4] an older build that is put up again keeps the one that was there before it', () => {
  expect(outdatedCaches([first, second], first, second)).toEqual([])
})

test('[OF4] versions in other folders of the host, and other caches, are left alone', () => {
  const names = [
    first,
    versionCache('1', '/'),
    versionCache('1', '/b/'),
    choiceCache(here),
    'somebody-else /a/b/',
    second,
  ]
  expect(versionCachesOf(names, here)).toEqual([first, second])
})
