
-
inputPlaceholder*
shape:"¿