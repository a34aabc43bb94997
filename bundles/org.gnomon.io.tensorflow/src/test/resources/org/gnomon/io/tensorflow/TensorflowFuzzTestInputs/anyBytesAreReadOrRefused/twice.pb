
1
inputPlaceholder*
shape:

inputRelu"¿