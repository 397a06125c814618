/** What the reader chose in the controls of the page, in their own words: on paper the controls are gone. */

export interface ControlChoice {
  readonly label: string;
  readonly values: readonly string[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of the label without that of the control within it. */
function labelOf(control: HTMLInputElement | HTMLSelectElement): string {
  const [label] = control.labels ?? [];
  const texts = [...(label?.childNodes ?? [])].filter((node) => node !== control && !node.contains(control));
  return plain(texts.map((node) => node.textContent).join(' '));
}

function choiceOf(control: HTMLInputElement | HTMLSelectElement): readonly [label: string, value: string] | null {
  if (control instanceof HTMLSelectElement) {
    // The first option of every select is the absence of a choice.
    const [option] = control.selectedOptions;
    return control.selectedIndex > 0 && option !== undefined ? [labelOf(control), plain(option.label)] : null;
  }
  switch (control.type) {
    case 'checkbox': {
      if (!control.checked) return null;
      const legend = control.closest('fieldset')?.querySelector('legend, summary');
      return [plain(legend?.textContent ?? ''), labelOf(control)];
    }
    case 'text':
    case 'search':
    case 'date':
      return control.value.trim() === '' ? null : [labelOf(control), control.value.trim()];
    default:
      return null;
  }
}

/** The choices below the root in the order of their controls; values of one label together. */
export function controlChoices(root: Element): readonly ControlChoice[] {
  const choices = new Map<string, string[]>();
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (control.closest('dialog') !== null) continue;
    const choice = choiceOf(control);
    if (choice === null) continue;
    const [label, value] = choice;
    choices.set(label, [...(choices.get(label) ?? []), value]);
  }
  return [...choices].map(([label, values]) => ({ label, values }));
}
