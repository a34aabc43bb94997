
1
inputPlaceholder*
shape:

mMeaninput

aAddV2inputm"¿