/**
 * `<sort-table>` around a table lets readers sort it by column: each head gets a button, except those with
 * `data-fixed`. A cell is sorted by its `data-value`, otherwise by its text; numbers sort as numbers. The new order is
 * announced in the element's `[role=status]`, with the texts in `data-ascending` and `data-descending`.
 */
customElements.define(
  'sort-table',
  class extends HTMLElement {
    connectedCallback(): void {
      for (const head of this.querySelectorAll('th:not([data-fixed])')) {
        if (head.getAttribute('scope') !== 'col') continue;
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...head.childNodes);
        button.onclick = () => this.#sortBy(head as HTMLTableCellElement);
        head.append(button);
      }
    }

    #sortBy(head: HTMLTableCellElement): void {
      const body = this.querySelector('tbody')!;
      const direction = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
      const sign = direction === 'ascending' ? 1 : -1;
      const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const valueOf = (row: Element) => {
        const cell = row.children[head.cellIndex] as HTMLElement;
        return cell.dataset['value'] ?? cell.textContent.trim();
      };
      const sorted = [...body.children].sort((one, other) => {
        const [a, b] = [valueOf(one), valueOf(other)];
        return sign * (Number(a) - Number(b) || compare(a, b));
      });
      body.append(...sorted);
      for (const other of this.querySelectorAll('th')) if (other.ariaSort) other.removeAttribute('aria-sort');
      head.ariaSort = direction;
      this.querySelector('[role=status]')!.textContent = this.dataset[direction]!.replace('{column}', head.innerText);
    }
  },
);
