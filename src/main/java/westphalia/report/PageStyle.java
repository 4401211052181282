package westphalia.report;

/**
 * How a report looks: one column, large enough for a phone, and on paper without what only a screen needs. Printed, the
 * answer begins on a page of its own, so that the boxes can be handed out before it.
 */
final class PageStyle {
    static final String CSS = """
            html { font: 100%/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
            body { max-width: 62rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            h1 { line-height: 1.2; margin: .5rem 0; }
            h2 { line-height: 1.25; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 2px solid #0072b2; }
            h3 { margin: 0 0 .5rem; }
            .question { font-size: 1.25rem; color: #555; margin: 0 0 1.5rem; }
            .remark { border-left: .3rem solid #e69f00; padding: .25rem .75rem; background: #fbf6ea; }
            .table, .drawing, pre { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-weight: 600; padding: .5rem 0; }
            th, td { padding: .3rem .6rem; border-bottom: 1px solid #ddd; text-align: right; vertical-align: top; }
            th, td { overflow-wrap: normal; }
            th:first-child { text-align: left; font-weight: 400; min-width: 8rem; overflow-wrap: break-word; }
            thead th, thead th:first-child { font-weight: 600; border-bottom: 2px solid #555; }
            pre { background: #f1f1f1; padding: .75rem; font-size: .85rem; line-height: 1.35; overflow-wrap: normal; }
            figure { margin: 1.5rem 0; }
            .drawing { border: 1px solid #ddd; }
            .drawing svg { display: block; width: 100%; height: auto; min-width: 40rem; }
            figcaption details { border: 0; margin: 0; padding: 0; color: #555; font-size: .9rem; }
            figcaption summary { font-weight: 400; padding: .3rem 0; }
            details { border: 1px solid #bbb; border-radius: .4rem; margin: 1rem 0; padding: 0 1rem; }
            summary { font-weight: 600; padding: .6rem 0; cursor: pointer; }
            .prediction { border: 2px dashed #0072b2; border-radius: .4rem; padding: 1rem; margin: 1rem 0; }
            label { display: block; margin-top: .5rem; }
            textarea { width: 100%; box-sizing: border-box; font: inherit; }
            footer { color: #555; font-size: .85rem; border-top: 1px solid #ddd; margin-top: 3rem; }
            .table {
              background:
                linear-gradient(to right, #fff 30%, transparent) left / 3rem 100%,
                linear-gradient(to left, #fff 30%, transparent) right / 3rem 100%,
                linear-gradient(to right, #bbb, transparent) left / 1rem 100%,
                linear-gradient(to left, #bbb, transparent) right / 1rem 100%;
              background-attachment: local, local, scroll, scroll;
              background-repeat: no-repeat;
            }
            .prediction input { width: 100%; max-width: 24rem; box-sizing: border-box; font: inherit; }
            .prediction .save { font: inherit; margin-top: .75rem; }
            .lookup label { display: inline-block; }
            .lookup input { font: inherit; max-width: 100%; box-sizing: border-box; }
            .lookup th button { font: inherit; font-weight: 600; border: 0; padding: 0; background: none; color: inherit; }
            .lookup th button { cursor: pointer; text-decoration: underline dotted; text-align: inherit; }
            .lookup th[aria-sort=ascending] button::after { content: " ▲"; }
            .lookup th[aria-sort=descending] button::after { content: " ▼"; }
            @media (max-width: 42rem) {
              figure::before { content: "Wider than the screen: swipe the picture sideways →"; color: #555; font-size: .9rem; }
            }
            @media (max-width: 30rem) {
              body { padding: .75rem; }
              th, td { padding: .3rem .25rem; font-size: .9rem; }
              details { padding: 0 .6rem; }
              th:first-child { min-width: 7rem; }
            }
            @media print {
              body { max-width: none; padding: 0; font-size: 10pt; }
              .drawing, .table, pre { overflow: visible; border: 0; }
              .drawing svg { min-width: 0; }
              pre { white-space: pre-wrap; font-size: 7.5pt; }
              figure, tr, .prediction { break-inside: avoid; }
              h2, summary { break-after: avoid; }
              summary { list-style: none; }
              .prediction + details, .prediction + details:has(table) + h2 { break-before: page; }
              caption, thead { break-after: avoid; break-inside: avoid; }
              footer { break-before: avoid; margin-top: 1rem; }
              .lookup label, .lookup label + span, .save { display: none; }
              figure::before { content: none; }
              .table { background: none; }
              textarea { height: 4rem; }
              details::details-content { content-visibility: visible; block-size: auto; }
              figcaption { display: none; }
            }
            """;

    private PageStyle() {}
}
