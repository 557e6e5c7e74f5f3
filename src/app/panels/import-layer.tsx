import { useText } from '#app/i18n/use-text.ts'
import type { Text } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { ImportChoice } from '#app/store/workbench-state.ts'
import { Select } from '#app/ui/select.tsx'
import { LEVELS } from '#core/plan/level.ts'
import { fieldsOfRole } from '#io/formats/fields-of-role.ts'
import { FOOTPRINT_KINDS } from '#io/formats/footprint-kind.ts'
import { IMPORT_FIELDS } from '#io/formats/import-report.ts'
import type { ImportField, LayerReport } from '#io/formats/import-report.ts'
import { SURROUNDINGS, type LayerRole } from '#io/formats/layer-role.ts'
import './import-dialog.css'
import { coordinateChoices } from './coordinate-choices.ts'
import { ProblemLine } from './problem-line.tsx'
import { WarningLine } from './warning-line.tsx'

const NONE = ''

/** One file: what it is read as, and which of its columns say what. */
export function ImportLayer({ layer }: { readonly layer: LayerReport }) {
  const text = useText()
  const { t } = text
  const { adjustImport } = useWorkbench((state) => state.actions)
  const columns = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, layer.mapping[field] ?? null]))
  const coordinates = coordinateChoices(layer.problems)
  const adjust = (part: Partial<ImportChoice>): void =>
    void adjustImport({
      file: layer.file,
      level: layer.level,
      columns,
      coordinates: coordinates.chosen,
      ...part,
    })
  return (
    <fieldset className="import-layer">
      <legend>{t('import.layerOf', { file: layer.file, n: layer.features })}</legend>
      {layer.problems.map((problem) =>
        layer.features > 0 ? (
          <WarningLine key={problem.code} text={text.problem(problem)} />
        ) : (
          <ProblemLine key={problem.code} problem={problem} />
        ),
      )}
      <div className="import-layer__fields">
        <Select
          label={t('import.level')}
          value={layer.level ?? NONE}
          options={levelChoices(t, layer.level === 'mixed')}
          onChange={(next) => adjust({ level: next === NONE ? null : next })}
        />
        {coordinates.remedies.length > 0 && (
          <Select
            label={t('import.coordinates')}
            value={coordinates.chosen ?? NONE}
            options={[
              { value: NONE, text: t('import.coordinatesAsRecognised') },
              { value: 'as-is', text: t('import.coordinatesAsIs') },
              ...coordinates.remedies.map((remedy) => ({ value: remedy, text: remedyText(t, remedy) })),
            ]}
            onChange={(remedy) => adjust({ coordinates: remedy === NONE ? null : remedy })}
          />
        )}
        {layer.columns.length > 0 &&
          fieldsOfRole(layer.level).map((field) => (
            <Select
              key={field}
              label={t(fieldLabel(layer.level, field))}
              value={layer.mapping[field] ?? NONE}
              options={[
                { value: NONE, text: t('import.noColumn') },
                ...layer.columns.map(({ name, samples }) => ({
                  value: name,
                  text: samples.length === 0 ? name : `${name} · ${samples.join(' / ')}`,
                })),
              ]}
              onChange={(column) =>
                adjust({ columns: { ...columns, [field]: column === NONE ? null : column } })
              }
            />
          ))}
      </div>
    </fieldset>
  )
}

function fieldLabel(level: LayerReport['level'], field: ImportField) {
  if ((level === 'buildings' || level === 'walls' || level === 'gates') && field === 'parent')
    return 'import.compoundOfBuilding' as const
  if (level === 'facilities' && field === 'parent') return 'import.streetOfFacility' as const
  return `import.field.${field}` as const
}

type LevelChoiceValue = LayerRole | ''

function levelChoices(
  t: Text['t'],
  mixed: boolean,
): { readonly value: LevelChoiceValue; readonly text: string }[] {
  return [
    ...LEVELS.toReversed().map((value) => ({ value, text: t(`levelTitle.${value}`) })),
    ...FOOTPRINT_KINDS.map((value) => ({ value, text: t(`import.footprint.${value}`) })),
    ...SURROUNDINGS.map((value) => ({ value, text: t(`import.surrounding.${value}`) })),
    ...(mixed ? [{ value: 'mixed' as const, text: t('import.levelMixed') }] : []),
    { value: 'reference', text: t('import.levelReference') },
    { value: NONE, text: t('import.levelNone') },
  ]
}

/** A conversion in words where it has some; projections keep their code. */
function remedyText(t: Text['t'], remedy: string): string {
  if (remedy === 'swap') return t('import.coordinatesSwap')
  if (remedy === 'gcj02') return t('import.coordinatesGcj02')
  return remedy.startsWith('swap+') ? `${t('import.coordinatesSwap')} + ${remedy.slice(5)}` : remedy
}
