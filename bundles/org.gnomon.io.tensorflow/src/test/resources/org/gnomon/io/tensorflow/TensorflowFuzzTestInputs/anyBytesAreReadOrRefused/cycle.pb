
1
inputPlaceholder*
shape:

aAddV2inputb

bRelua"¿