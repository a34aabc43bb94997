
1
inputPlaceholder*
shape:

cConv2Dinput"¿