package org.gnomon.report.internal;

/** The style sheets. They hold no character that has a meaning in XML, so they may be written as text. */
public final class Styles {

    /** For drawings, in a page or alone. Chosen edges differ from others in width and colour, motif edges by a band under them. */
    static final String DRAWING = """

            svg.graph { --chosen: #c8400a; --edge: #8d96a1; --band: #7cc4f2; --ring: #15191e; --plain: #3f4853; --outline: #15191e; --words: #15191e;
              font-family: system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
            @media (prefers-color-scheme: dark) { svg.graph { --chosen: #ff9a52; --edge: #7d8894; --band: #1f5f8f; --ring: #f2f4f6; --plain: #c6ced6;
              --outline: #0e1318; --words: #e6e9ec; } }
            @media print { svg.graph { --chosen: #c8400a; --edge: #8d96a1; --band: #7cc4f2; --ring: #15191e; --plain: #3f4853; --outline: #15191e;
              --words: #15191e; } }
            svg.graph .band { stroke: var(--band); stroke-width: 16; stroke-linecap: round; }
            svg.graph .edge .line { stroke: var(--edge); stroke-width: 1.6; }
            svg.graph.dense .edge .line { stroke-width: 1; stroke-opacity: .5; }
            svg.graph .edge .arrow { fill: var(--edge); }
            svg.graph .edge.chosen .line { stroke: var(--chosen); stroke-width: 5; stroke-opacity: 1; stroke-linecap: round; }
            svg.graph .chosen .arrow { fill: var(--chosen); }
            svg.graph .hit { stroke: transparent; stroke-width: 14; }
            svg.graph .edge:hover .line { stroke-width: 7; stroke-opacity: 1; }
            svg.graph .node circle { stroke: var(--outline); stroke-width: 1.2; }
            svg.graph circle.plain { fill: var(--plain); stroke: none; }
            svg.graph circle.ring { fill: none; stroke: var(--ring); stroke-width: 2.6; }
            svg.graph text { text-anchor: middle; font-weight: 600; pointer-events: none; }
            svg.graph text.legend-text { text-anchor: start; font-weight: 400; font-size: 13px; fill: var(--words); }
            """;

    /** For the page around them. */
    static final String PAGE = """

            :root { color-scheme: light dark; --paper: #ffffff; --card: #ffffff; --ink: #15191e; --soft: #56606b; --rule: #d9dee4; --shade: #f4f6f8;
              --best: #e4f3e4; --link: #0b5cad; --curve-plus: #0b6e4f; --curve-minus: #8a3ffc; }
            @media (prefers-color-scheme: dark) { :root { --paper: #12171c; --card: #171d23; --ink: #e6e9ec; --soft: #a3adb8; --rule: #323b45;
              --shade: #1c232a; --best: #1d3a26; --link: #79b8ff; --curve-plus: #4fd1a1; --curve-minus: #c4a1ff; } }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; }
            body { margin: 0 auto; max-width: 1320px; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink); line-height: 1.5;
              font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
            h2 { font-size: 1.3rem; margin: 2.6rem 0 .7rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
            h3 { font-size: 1.05rem; margin: 0; }
            h4 { font-size: .95rem; margin: 0; }
            p { margin: .4rem 0; }
            a { color: var(--link); }
            .soft, figcaption { color: var(--soft); }
            nav a { margin-right: 1rem; }
            .facts { margin: 1rem 0 0; padding: .8rem 1rem .8rem 2rem; background: var(--shade); border-radius: 8px; columns: 26rem 2; }
            .facts li { break-inside: avoid; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
            .comparison th:first-child { position: sticky; left: 0; background: var(--paper); min-width: 7.5rem; }
            .comparison td, .comparison tbody th { vertical-align: baseline; }
            th, td { padding: .42rem .8rem; text-align: left; border-bottom: 1px solid var(--rule); vertical-align: top; }
            thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; font-weight: 600; white-space: nowrap; }
            th.number, td.number { text-align: right; white-space: nowrap; }
            th[scope=row] { font-weight: 600; }
            .unit { display: block; font-weight: 400; font-size: .82rem; color: var(--soft); }
            td.best { background: var(--best); font-weight: 700; }
            .comparison .number { padding-right: .2rem; }
            .comparison th.number, td.number .unit { padding-right: 1.3rem; }
            .star { display: inline-block; width: 1.1rem; text-align: center; }
            details { margin: .8rem 0; }
            summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
            .tag { display: inline-block; white-space: nowrap; padding: 0 .45rem; border: 1px solid var(--rule); border-radius: 99px;
              font-size: .75rem; font-weight: 400; color: var(--soft); }
            dl.terms { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; font-size: .92rem; }
            dl.terms dt { font-weight: 600; }
            dl.terms dd { margin: 0; }
            ul.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; list-style: none; margin: .8rem 0; padding: .6rem .9rem;
              background: var(--shade); border-radius: 8px; }
            ul.legend li { display: flex; align-items: center; gap: .45rem; }
            .case { margin: 1.2rem 0; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-radius: 10px;
              break-inside: avoid; }
            .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(330px, 100%), 1fr)); gap: 1.2rem; margin-top: .8rem; }
            figure { margin: 0; display: flex; flex-direction: column; break-inside: avoid; }
            figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
            .canvas { flex: 1; display: flex; align-items: center; justify-content: center; padding: .4rem 0; min-height: 150px; }
            figcaption { font-size: .88rem; }
            dl.values { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.4rem, 1fr)); gap: .3rem .4rem; margin: .5rem 0;
              font-variant-numeric: tabular-nums; }
            dl.values dt { font-size: .74rem; color: var(--soft); white-space: nowrap; }
            dl.values dd { margin: 0; font-weight: 600; }
            svg.chart { font: 11px system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
            svg.chart text { fill: var(--soft); }
            svg.chart text.strong { fill: var(--ink); font-weight: 700; }
            svg.chart line.axis { stroke: var(--soft); stroke-width: 1; }
            svg.chart line.grid { stroke: var(--rule); stroke-width: 1; }
            svg.chart line.at { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 2 2; }
            svg.chart .plus { stroke: var(--curve-plus); stroke-width: 2; fill: none; }
            svg.chart .minus { stroke: var(--curve-minus); stroke-width: 2; stroke-dasharray: 5 3; fill: none; }
            svg.chart circle.plus { fill: var(--curve-plus); }
            svg.chart circle.minus { fill: var(--curve-minus); stroke-dasharray: none; }
            .methods { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(380px, 100%), 1fr)); gap: 1.2rem; }
            .method { padding: 1rem 1.1rem; border: 1px solid var(--rule); border-radius: 10px; break-inside: avoid; background: var(--card); }
            .method table { font-size: .9rem; margin-top: .5rem; width: 100%; }
            .method td, .method th { padding: .25rem .5rem .25rem 0; }
            footer { margin-top: 3rem; font-size: .85rem; color: var(--soft); }
            @media print { :root { color-scheme: light; --paper: #ffffff; --card: #ffffff; --ink: #15191e; --soft: #56606b; --rule: #c5cbd2;
              --shade: #ffffff; --best: #e4f3e4; --link: #15191e; --curve-plus: #0b6e4f; --curve-minus: #8a3ffc; }
              body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; } nav { display: none; } h2 { break-after: avoid; }
              .comparison { width: 100%; font-size: 7.5pt; } .comparison td, .comparison th { padding: .2rem .1rem; }
              .comparison thead th { white-space: normal; } .comparison th:first-child { min-width: 0; } .unit, .tag { font-size: 6.5pt; }
              .comparison th.number, td.number .unit { padding-right: .8rem; } .star { width: .7rem; }
              dl.terms, figcaption { font-size: 8.5pt; line-height: 1.35; }
              .panels { grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); } }
            """;

    /** For stories and derivations, beside the other two. */
    static final String STORY = """

            svg.story { max-width: none; }
            svg.story text { fill: var(--words); font-size: 12px; font-weight: 400; }
            svg.story .edge text { font-size: 11px; paint-order: stroke; stroke: var(--card); stroke-width: 4px; stroke-linejoin: round; }
            svg.story .edge.chosen text { font-weight: 700; }
            svg.story .edge.chosen .line { stroke-width: 3; }
            svg.story .edge.chosen:hover .line { stroke-width: 5; }
            svg.story rect { fill: var(--card); stroke: var(--edge); stroke-width: 1.2; rx: 5px; }
            svg.story .asked rect { stroke: var(--words); stroke-width: 2.4; }
            svg.story .asked text, svg.story .answer text { font-weight: 700; }
            svg.story .fact rect { stroke-dasharray: 4 3; }
            svg.story .answer rect { stroke: var(--chosen); stroke-width: 2.4; }
            svg.story .link { stroke: var(--edge); stroke-width: 1.4; }
            .comparison.flat th.number { padding-right: .2rem; }
            .comparison.flat td.number .unit { padding-right: 0; }
            .reasons { display: flex; flex-wrap: wrap; gap: 1.2rem 2.4rem; margin-top: .8rem; }
            .reasons figure { max-width: 100%; }
            .scroll { overflow-x: auto; padding: .4rem 0; }
            ol.steps { margin: .4rem 0; padding-left: 1.6rem; font-size: .92rem; }
            """;

    private Styles() {}
}
