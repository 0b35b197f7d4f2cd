import { renderToString } from 'react-dom/server'
import { Route, Router, Switch } from 'wouter'
import { expect, test } from 'vitest'
import {
  appPath,
  appPatterns,
  appScreens,
  blockPath,
  hashOf,
  isInProject,
  isStart,
  matrixPath,
  pathOf,
  projectPath,
  projectPattern,
  projectPatterns,
  projectScreens,
  questionPath,
} from './paths'

/** What the router finds at an address of the browser: the screen, and the parts that change. */
function whatIsAt(hash: string): string {
  const location = hash.replace(/^#/u, '')
  const told = (screen: string) => (params: object) => {
    const parts = Object.entries(params).filter(([name, value]) => !/^\d+$/u.test(name) && value !== undefined)
    return [screen, ...parts.map(([name, value]) => `${name}=${value}`)].join(' ')
  }
  return renderToString(
    <Router hook={() => [location, () => undefined]}>
      <Switch>
        {appScreens.map((screen) => (
          <Route key={screen} path={appPatterns[screen]}>
            {told(screen)}
          </Route>
        ))}
        <Route path={projectPattern} nest>
          <Switch>
            {projectScreens.map((screen) => (
              <Route key={screen} path={projectPatterns[screen]}>
                {told(screen)}
              </Route>
            ))}
          </Switch>
        </Route>
      </Switch>
    </Router>,
  )
}

test.each(appScreens)('the way to %s leads there', (screen) => {
  expect(whatIsAt(hashOf(appPath(screen)))).toBe(screen)
})

test.each(projectScreens)('the way to %s of a project leads there', (screen) => {
  expect(whatIsAt(hashOf(projectPath('one', pathOf(screen))))).toBe(`${screen} id=one`)
})

test.each([
  [blockPath(6), 'assessment id=one block=6'],
  [blockPath('all'), 'assessment id=one block=all'],
  [questionPath('4.6.13'), 'assessment id=one block=6 question=4.6.13'],
  [matrixPath('system'), 'plan id=one'],
  [matrixPath('front-office'), 'plan id=one matrix=front-office'],
])('%s leads to its part of a screen', (within, found) => {
  expect(whatIsAt(hashOf(projectPath('one', within)))).toBe(found)
})

test('a project without more leads to its overview, whatever its id', () => {
  expect(whatIsAt(hashOf(projectPath('one')))).toBe('overview id=one')
  expect(projectPath('$&')).toBe('~/project/$&')
})

test('the start is told from the rest, and a project from what is outside', () => {
  expect(['', '#/', '#/new', '#/project/one'].map(isStart)).toEqual([true, true, false, false])
  expect(['', '#/about', '#/project/one', '#/project/one/plan'].map(isInProject)).toEqual([false, false, true, true])
})
