
9
inputPlaceholder*#
shape:ÿÿÿÿÿÿÿÿ"¿