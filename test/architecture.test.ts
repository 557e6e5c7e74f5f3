import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const source = join(root, 'src')
const document = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const mayImport = table('folder', 'may import')
const homes = table('package', 'home')

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
const imports = files.flatMap((file) =>
  importsOf(file).map((target) => ({ file, folder: folderOf(file), target })),
)

describe('the architecture document is what the code does', () => {
  test('the test looked at something', () => {
    expect(mayImport.size).toBeGreaterThan(10)
    expect(homes.size).toBeGreaterThan(10)
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(200)
  })

  test('every folder with code is in the table, and every row has code', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''))
    expect([...folders].toSorted()).toEqual([...mayImport.keys()].toSorted())
  })

  test('folders import downwards only', () => {
    const broken = imports
      .filter(({ folder, target }) => folder !== '' && target.startsWith('#') && !target.startsWith('#data/'))
      .filter(({ folder, target }) => {
        const to = folderOf(target.slice(1))
        return to !== folder && !mayImport.get(folder)!.includes(to)
      })
    expect(broken).toEqual([])
  })

  test('imports inside a folder are ./x.ts, across folders #folder/x.ts, and never ../', () => {
    const broken = imports.filter(
      ({ folder, target }) =>
        target.startsWith('..') ||
        (target.startsWith('#') && !target.startsWith('#data/') && folderOf(target.slice(1)) === folder),
    )
    expect(broken).toEqual([])
  })

  test('bundled data is reached from the store only', () => {
    const broken = imports.filter(
      ({ folder, target }) => target.startsWith('#data/') && folder !== 'app/store',
    )
    expect(broken).toEqual([])
  })

  test('every package is imported in its home only', () => {
    const broken = imports
      .filter(({ target }) => !target.startsWith('.') && !target.startsWith('#') && !isBuiltin(target))
      .filter(({ file, folder, target }) => {
        const home = homes.get(packageOf(target)) ?? []
        return !(
          home.includes(folder) ||
          ((file === 'main.tsx' || file === 'handover.tsx') && home.some((place) => place.startsWith('app/')))
        )
      })
    expect(broken).toEqual([])
  })

  test('Node is met in the command line only, React and the DOM not in the core', () => {
    const broken = imports.filter(({ folder, target }) => isBuiltin(target) && folder !== 'cli')
    expect(broken).toEqual([])
  })
})

/** Rows of the table of the document whose header has these two cells. */
function table(...header: [string, string]): Map<string, string[]> {
  const rows = document.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const start = rows.findIndex(([, first, second]) => first === header[0] && second === header[1])
  const found = new Map<string, string[]>()
  for (const [, key, value] of start < 0 ? [] : rows.slice(start + 2)) {
    if (key === undefined || value === undefined) break
    found.set(key, value === '–' ? [] : value.split(', '))
  }
  return found
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  const statements = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm
  const calls = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g
  return [statements, calls].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1]!.split('?')[0]!),
  )
}

/** `app/map` of `app/map/layers/x.ts`; `cli` of `cli/x.ts`; '' for files at the top. */
function folderOf(path: string): string {
  const parts = relative('.', path).split('/')
  if (parts.length === 1) return ''
  return parts[0] === 'cli' ? 'cli' : parts.slice(0, 2).join('/')
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function isBuiltin(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target)
}
