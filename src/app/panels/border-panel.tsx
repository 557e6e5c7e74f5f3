import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { BorderTool } from '#app/store/is-border-tool.ts'
import type { EditDraft } from '#app/store/workbench-state.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { KeyHint } from '#app/ui/key-hint.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import './border-panel.css'
import { BorderSides } from './border-sides.tsx'
import { levelOptions } from './level-options.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { NewUnitFields } from './new-unit-fields.tsx'
import './panel.css'
import { RulesDialog } from './rules-dialog.tsx'
import { SnappingSwitches } from './snapping-switches.tsx'
import { useOpenProject } from './use-open-project.ts'

/** Where a border runs and who lives on each side, while a tool that moves borders is out. */
export function BorderPanel({ tool }: { readonly tool: BorderTool }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const level = useWorkbench((state) => state.level)
  const border = useWorkbench((state) => state.border)
  const focus = useWorkbench((state) => state.focus)
  const draft = useWorkbench((state) => state.draft)
  const { setLevel, setTool, commitDraft, draftEdit } = useWorkbench((state) => state.actions)
  const [dialog, setDialog] = useState<'rules' | 'merge' | null>(null)
  const { plan } = project
  const nameOf = (id: JurisdictionId | null): string =>
    id === null ? t('nobody') : (plan.get(id)?.name ?? '')
  const cutName = tool === 'cut' && focus !== null ? (plan.get(focus)?.name ?? null) : null
  const title =
    border === null
      ? cutName === null
        ? t(`tool.${tool}`)
        : t('borderPanel.cutOf', { name: cutName })
      : t('borderPanel.between', { left: nameOf(border.sides[0]), right: nameOf(border.sides[1]) })
  const created = createdBy(draft)
  const finish = (): void => void (canFinish(draft) && commitDraft())
  const [left, right] = border?.sides ?? [null, null]
  const pair = left === null || right === null ? [] : [plan.get(left), plan.get(right)]
  const [merged, other] = pair
  return (
    <section className="panel" aria-label={t('borderPanel.title')}>
      <div className="panel__head">
        <div className="panel__title">
          <h2>{title}</h2>
          <Menu
            align="end"
            trigger={<IconButton icon="more" label={t('more')} />}
            entries={[
              { id: 'rules', text: t('balance.rules'), icon: 'rules', onSelect: () => setDialog('rules') },
              {
                id: 'merge',
                text: t('borderPanel.merge'),
                icon: 'merge',
                disabled: merged === undefined,
                ...(merged === undefined ? { why: t('borderPanel.mergeWhy') } : {}),
                onSelect: () => setDialog('merge'),
              },
            ]}
          />
          <IconButton
            icon="close"
            label={t('borderPanel.leave')}
            keys="Esc"
            onClick={() => setTool('select')}
          />
        </div>
        <ToggleGroup
          label={t('balance.level')}
          value={level}
          options={levelOptions(plan, t)}
          onChange={setLevel}
        />
      </div>
      <div className="panel__scroll">
        {border === null && draft === null ? (
          <section className="panel__section panel__rule" aria-label={t('borderPanel.how')}>
            <ol className="border-steps">
              <li>{t(`borderStepOne.${tool}`, { level })}</li>
              <li>{t(`borderStepTwo.${tool}`, { level })}</li>
              <li>{t(`borderStepThree.${tool}`, { level })}</li>
            </ol>
          </section>
        ) : (
          <BorderSides level={level} border={border} draft={draft} />
        )}
        {created !== null && <NewUnitFields level={level} proposed={created} onFinish={finish} />}
        {tool !== 'push' && <SnappingSwitches follows={tool !== 'vertices'} />}
      </div>
      {draft !== null && (
        <div className="panel__foot border-finish">
          <Button onClick={() => draftEdit(null)}>
            {t('borderPanel.drop')}
            <KeyHint keys="Esc" />
          </Button>
          <Button kind="main" disabled={!canFinish(draft)} onClick={finish}>
            {t('borderPanel.finish')}
            <KeyHint keys="Enter" />
          </Button>
        </div>
      )}
      {dialog === 'rules' && <RulesDialog level={level} onClose={() => setDialog(null)} />}
      {dialog === 'merge' && merged !== undefined && other !== undefined && (
        <MergeDialog record={merged} other={other} onClose={() => setDialog(null)} />
      )}
    </section>
  )
}

function createdBy(draft: EditDraft | null): NewUnit | null {
  const command = draft?.command
  return command?.type === 'cut' || command?.type === 'draw' ? command.created : null
}

/** Names that were refused: the last allowed ones are not what the planner wants. */
const NAMING = new Set(['name-empty', 'name-too-long', 'code-in-use'])

/** True when there is an allowed edit that can be done as it is shown. */
function canFinish(draft: EditDraft | null): boolean {
  if (draft === null) return false
  const { problem, sides } = draft.preview
  return problem === null || (sides.length > 0 && !NAMING.has(problem.code))
}
