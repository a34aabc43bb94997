
:
inputPlaceholder*$
shape:ÿÿÿÿÿÿÿÿÿ
Ñ
kConst*Ä
valueºB·