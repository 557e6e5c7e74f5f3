import { useText } from '#app/i18n/use-text.ts'
import { isBorderTool } from '#app/store/is-border-tool.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { Select } from '#app/ui/select.tsx'
import { Slider } from '#app/ui/slider.tsx'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { TOOL_KEYS } from './tool-keys.ts'
import './tool-strip.css'
import { useOpenProject } from './use-open-project.ts'

const GROUPS = ['units', 'borders', 'compounds'] as const

const BRUSH_PIXELS = { min: 4, max: 100, step: 4 } as const

/** The hands on the map in two groups, the level of the pieces they pick, and the size of the brush. */
export function ToolStrip() {
  const { t } = useText()
  const { project } = useOpenProject()
  const tool = useWorkbench((state) => state.tool)
  const level = useWorkbench((state) => state.level)
  const unitLevel = useWorkbench((state) => state.unitLevel)
  const brushRadius = useWorkbench((state) => state.brushRadius)
  const { setTool, setTarget, setUnitLevel, setBrushRadius } = useWorkbench((state) => state.actions)
  const target = useWorkbench((state) => state.target)
  const targetName = target === null ? null : (project.plan.get(target)?.name ?? null)
  const unitLevels = pickableLevels(project.plan, level)
  const isOnCompounds = tool === 'compounds' || tool === 'place'
  const picksUnits = tool === 'push' || !(isBorderTool(tool) || isOnCompounds)
  const groups =
    project.plan.base.compounds.names.length > 0 ? GROUPS : GROUPS.filter((group) => group !== 'compounds')
  return (
    <div className="tool-strip" role="toolbar" aria-label={t('tools')}>
      {groups.map((group) => (
        <fieldset key={group} className="tool-strip__group" aria-label={t(`toolGroup.${group}`)}>
          {TOOL_KEYS.filter((each) => each.group === group).map((each) => (
            <IconButton
              key={each.tool}
              icon={each.icon}
              label={t(`tool.${each.tool}`)}
              hint={`${t(`tool.${each.tool}`)} · ${t(`toolHint.${each.tool}`)}`}
              keys={each.keys}
              aria-pressed={tool === each.tool}
              onClick={() => setTool(each.tool)}
            />
          ))}
        </fieldset>
      ))}
      {picksUnits && unitLevels.length > 1 && (
        <>
          <span className="tool-strip__line" />
          <div className="tool-strip__select">
            <Select
              label={t('pickUnits')}
              labelHidden
              value={unitLevel}
              options={unitLevels.map((value) => ({ value, text: t('pickLevel', { level: value }) }))}
              onChange={setUnitLevel}
            />
          </div>
        </>
      )}
      {!isBorderTool(tool) && !isOnCompounds && (tool === 'brush' || targetName !== null) && (
        <>
          <span className="tool-strip__line" />
          <span className="tool-strip__target small cut">
            {targetName === null
              ? t('paintNobody')
              : t(tool === 'brush' ? 'paintInto' : 'giveInto', { name: targetName })}
          </span>
          {targetName !== null && (
            <IconButton
              small
              icon="close"
              label={t('clearTarget', { name: targetName })}
              keys="Esc"
              onClick={() => setTarget(null)}
            />
          )}
        </>
      )}
      {tool === 'brush' && (
        <>
          <span className="tool-strip__line" />
          <div className="tool-strip__brush">
            <Slider
              label={t('brushSize')}
              value={brushRadius}
              {...BRUSH_PIXELS}
              valueText={t('pixels', { n: brushRadius })}
              onChange={setBrushRadius}
            />
          </div>
        </>
      )}
    </div>
  )
}

/** Levels finer than the one redrawn, coarse to fine. */
function pickableLevels(plan: Plan, level: Level): Level[] {
  const { levels } = plan.base
  return levels.slice(0, levels.indexOf(level)).toReversed()
}
