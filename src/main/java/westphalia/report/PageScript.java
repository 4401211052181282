package westphalia.report;

/**
 * What a page does of its own: long tables are sorted by a click on a column and filtered by what is typed, and what was
 * written into the boxes is saved as a file. Without it the page says the same.
 *
 * <p>It has none of the characters that XML would escape, so that the page stays well-formed and its digest right.
 */
final class PageScript {
    static final String CODE = """
            document.querySelectorAll('.lookup').forEach(function (lookup) {
              var body = lookup.querySelector('tbody');
              var rows = Array.from(body.rows);
              var label = document.createElement('label');
              var field = document.createElement('input');
              var count = document.createElement('span');
              label.textContent = lookup.dataset.label + ' ';
              field.type = 'search';
              count.setAttribute('role', 'status');
              label.append(field);
              lookup.prepend(label, count);
              function filter() {
                var wanted = field.value.trim().toLowerCase();
                rows.forEach(function (row) {
                  row.hidden = !row.textContent.toLowerCase().includes(wanted);
                });
                var left = rows.filter(function (row) { return !row.hidden; }).length;
                count.textContent = ' ' + left + ' of ' + rows.length + ' rows';
              }
              field.addEventListener('input', filter);
              filter();
              lookup.querySelectorAll('thead th').forEach(function (head, column) {
                var button = document.createElement('button');
                button.type = 'button';
                button.textContent = head.textContent;
                head.replaceChildren(button);
                button.addEventListener('click', function () {
                  var sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
                  lookup.querySelectorAll('thead th').forEach(function (other) { other.removeAttribute('aria-sort'); });
                  head.setAttribute('aria-sort', sign === 1 ? 'ascending' : 'descending');
                  function key(row) { return row.cells[column].textContent.trim(); }
                  rows.sort(function (one, other) {
                    var a = key(one), b = key(other);
                    if (a === '' || b === '') { return (a === '') - (b === ''); }
                    return sign * a.localeCompare(b, 'en', { numeric: true });
                  });
                  body.append(...rows);
                });
              });
            });
            if (document.querySelector('.prediction')) {
              var save = document.createElement('button');
              save.type = 'button';
              save.className = 'save';
              save.textContent = 'Save what you wrote as a file';
              var all = document.querySelectorAll('.prediction');
              all[all.length - 1].append(save);
              save.addEventListener('click', function () {
                var lines = [document.title, ''];
                document.querySelectorAll('.prediction').forEach(function (part) {
                  lines.push(part.querySelector('h3').textContent);
                  part.querySelectorAll('label').forEach(function (label) {
                    lines.push(label.textContent, '  ' + document.getElementById(label.htmlFor).value, '');
                  });
                });
                var link = document.createElement('a');
                link.href = URL.createObjectURL(new Blob([lines.join('\\n')], { type: 'text/plain' }));
                link.download = 'prediction.txt';
                link.click();
                URL.revokeObjectURL(link.href);
              });
            }
            """;

    private PageScript() {}
}
