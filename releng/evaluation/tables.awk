# Markdown tables from means.csv: per network a row per method, per sparsity asked for "achieved: Fid+ / Fid-", then motif AUC and CPU time.
BEGIN { FS = "," }
$1 == "model" || $4 == "" { next }
{
  if (!($1 in known)) { known[$1] = 1; models[++modelCount] = $1 }
  if (!(($1, $2) in row)) { row[$1, $2] = 1; methods[$1, ++methodCount[$1]] = $2 }
  if (!(($1, $4) in column)) { column[$1, $4] = 1; asked[$1, ++askedCount[$1]] = $4 }
  value[$1, $2, $4, $5] = $6
}
function number(model, method, share, metric, form) {
  return ((model, method, share, metric) in value) ? sprintf(form, value[model, method, share, metric]) : "-"
}
END {
  for (m = 1; m <= modelCount; m++) {
    model = models[m]
    printf "\n### %s\n\n| method |", model
    for (s = 1; s <= askedCount[model]; s++) printf " %s |", asked[model, s]
    printf " motif AUC | CPU ms |\n|---|"
    for (s = 1; s <= askedCount[model] + 2; s++) printf "---|"
    print ""
    for (k = 1; k <= methodCount[model]; k++) {
      method = methods[model, k]
      printf "| %s |", method
      for (s = 1; s <= askedCount[model]; s++) {
        share = asked[model, s]
        printf " %s: %s / %s |", number(model, method, share, "sparsity", "%.3f"), number(model, method, share, "fidelity-plus", "%.3f"),
          number(model, method, share, "fidelity-minus", "%.3f")
      }
      printf " %s | %s |\n", number(model, method, asked[model, 1], "motif-auc", "%.3f"), number(model, method, asked[model, 1], "cpu-time", "%.2f")
    }
  }
}
