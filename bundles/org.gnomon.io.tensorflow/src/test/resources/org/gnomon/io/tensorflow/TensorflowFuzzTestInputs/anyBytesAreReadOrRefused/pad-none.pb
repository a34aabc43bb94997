
1
inputPlaceholder*
shape:

pPadinput"¿